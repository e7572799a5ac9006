package vn.daihoi.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.daihoi.plan.PlanCheck;

/// `plan check FILE`, without Spring, so that an editor can run it at every save.
@Command(name = "plan")
final class PlanCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "command.plan.check.file") Path file) {
        var out = spec.commandLine().getOut();
        var faults = PlanCheck.check(file);
        faults.forEach(out::println);
        out.println(
                faults.isEmpty()
                        ? Commands.WORDS.say("command.plan.check.good", file)
                        : Commands.WORDS.say("command.plan.check.faulty", faults.size()));
        return faults.isEmpty() ? Commands.OK : Commands.FAULTY;
    }
}
