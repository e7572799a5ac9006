package vn.daihoi.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.ProblemFiles;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.lot.Drawn;
import vn.daihoi.selection.lot.FairLot;
import vn.daihoi.selection.lot.Fraction;
import vn.daihoi.selection.lot.OneDraw;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.lot.Uncertain;
import vn.daihoi.selection.quota.MeritOrder;

/// `select --categories categories.csv --respondents respondents.csv --number 30 --out DIR`, without Spring; and
/// `select --check DIR`, which proves the answer again without solving anything and compares it with the inputs.
@Command(name = "select")
final class SelectCommand implements Callable<Integer> {
    static final int IMPOSSIBLE = 2;

    /// With more kinds of people than this the list of all panels is too long to be of use: one panel is drawn without
    /// it.
    private static final int MOST_KINDS = 3_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--categories", paramLabel = "FILE", descriptionKey = "command.select.categories")
    private @Nullable Path categories;

    @Option(names = "--respondents", paramLabel = "FILE", descriptionKey = "command.select.respondents")
    private @Nullable Path respondents;

    @Option(names = "--number", paramLabel = "N", descriptionKey = "command.select.number")
    private @Nullable Integer number;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "leximin",
            descriptionKey = "command.select.method")
    @SuppressWarnings("NullAway.Init")
    private String method;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "0", descriptionKey = "command.select.seed")
    @SuppressWarnings("NullAway.Init")
    private String seed;

    @Option(names = "--draw", descriptionKey = "command.select.draw")
    private boolean drawOnly;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "command.select.out")
    private @Nullable Path out;

    @Option(names = "--check", paramLabel = "DIR", descriptionKey = "command.select.check")
    private @Nullable Path check;

    @Override
    public Integer call() throws IOException {
        if (check != null) {
            boolean named = spec.commandLine().getParseResult().hasMatchedOption("--seed");
            var published = new Published(categories, respondents, number, named ? seed : null);
            return new SelectCheck(spec.commandLine().getOut(), err(), published).check(check);
        }
        if (categories == null || respondents == null || number == null || out == null) {
            var missing = categories == null
                    ? "--categories"
                    : respondents == null ? "--respondents" : number == null ? "--number" : "--out";
            throw new ParameterException(spec.commandLine(), Commands.WORDS.say("command.missing", missing));
        }
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), Commands.WORDS.say("command.select.no-number", number));
        }
        long start = System.nanoTime();
        try {
            var inputs = new SelectInputs(categories, respondents);
            var problem = ProblemFiles.read(categories, respondents, number);
            Files.createDirectories(out);
            return choose(problem, new SelectFiles(out, method, seed, inputs.fingerprint(), start));
        } catch (BadInput bad) {
            return new InputWords(err()).tell(bad);
        } catch (Uncertain uncertain) {
            err().println(Commands.WORDS.say("command.select.uncertain", String.valueOf(uncertain.getMessage())));
            return Commands.FAULTY;
        }
    }

    private int choose(Problem problem, SelectFiles files) throws IOException {
        return switch (method) {
            case "leximin", "maximin" -> draw(problem, files);
            case "merit" -> merit(problem, files);
            default ->
                throw new ParameterException(
                        spec.commandLine(), Commands.WORDS.say("command.select.no-method", method));
        };
    }

    private int draw(Problem problem, SelectFiles files) throws IOException {
        if (drawOnly || problem.kinds().count() > MOST_KINDS) {
            var drawn = OneDraw.of(problem, seed, new SelectProgress(err()));
            return drawn.isPresent() ? drawn(drawn.get(), files) : impossible(problem, files);
        }
        return switch (FairLot.solve(problem, new SelectProgress(err()))) {
            case Outcome.Impossible(var impossible) -> impossible(impossible, files);
            case Outcome.Lottery lottery -> lottery(lottery, files);
        };
    }

    private int drawn(Drawn drawn, SelectFiles files) throws IOException {
        var fault = files.write(drawn);
        if (fault.isPresent()) {
            err().println(Commands.WORDS.say("command.select.uncertain", fault.get()));
            return Commands.FAULTY;
        }
        done(drawn.problem(), drawn.least(), files);
        if (drawn.miss().signum() > 0) {
            err().println(Commands.WORDS.say("command.select.miss", drawn.miss().toString()));
        }
        return Commands.OK;
    }

    private int lottery(Outcome.Lottery lottery, SelectFiles files) throws IOException {
        var fault = files.write(lottery);
        if (fault.isPresent()) {
            err().println(Commands.WORDS.say("command.select.uncertain", fault.get()));
            return Commands.FAULTY;
        }
        done(lottery.problem(), lottery.least(), files);
        return Commands.OK;
    }

    private void done(Problem problem, Fraction least, SelectFiles files) {
        spec.commandLine()
                .getOut()
                .println(Commands.WORDS.say(
                        "command.select.done",
                        String.valueOf(problem.seats()),
                        String.valueOf(problem.pool().people().size()),
                        least.toString(),
                        seed,
                        String.valueOf(files.directory())));
    }

    private int merit(Problem problem, SelectFiles files) throws IOException {
        var ranks = SelectRanks.of(Objects.requireNonNull(respondents));
        var ranked = MeritOrder.choose(problem, ranks);
        if (ranked == null) {
            return impossible(problem, files);
        }
        files.write(ranked);
        spec.commandLine()
                .getOut()
                .println(Commands.WORDS.say(
                        "command.select.merit",
                        String.valueOf(problem.seats()),
                        String.valueOf(problem.pool().people().size()),
                        String.valueOf(files.directory())));
        return Commands.OK;
    }

    private int impossible(Problem problem, SelectFiles files) throws IOException {
        files.writeImpossible(problem);
        err().println(Commands.WORDS.say("command.select.impossible", String.valueOf(files.directory())));
        return IMPOSSIBLE;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
