package vn.daihoi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.daihoi.ballot.Count;
import vn.daihoi.ballot.Counted;

/// `vote-count FILE`: counts the published board of a secret vote again, without Spring and without the database.
@Command(name = VoteCountCommand.NAME)
final class VoteCountCommand implements Callable<Integer> {
    static final String NAME = "vote-count";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.vote-count.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            var counted = Count.of(Files.readString(file));
            counted.faults()
                    .forEach(fault -> err.println(Commands.WORDS.say(
                            "command.vote-count." + fault.kind(), file, String.valueOf(fault.line()))));
            out.println(said(counted));
            return counted.isRight() ? Commands.OK : Commands.FAULTY;
        } catch (IOException e) {
            err.println(Commands.WORDS.say("command.vote-count.unread", file));
            return Commands.FAULTY;
        }
    }

    private static String said(Counted counted) {
        var head = counted.head();
        if (head == null) {
            return Commands.WORDS.say("command.vote-count.none");
        }
        var tally = counted.tally();
        return Commands.WORDS.say(
                counted.isRight() ? "command.vote-count.right" : "command.vote-count.wrong",
                head.question(),
                String.valueOf(tally.inFavour()),
                String.valueOf(tally.against()),
                String.valueOf(tally.abstaining()),
                String.valueOf(head.taken()),
                String.valueOf(head.present()),
                head.key().mark(),
                counted.end());
    }
}
