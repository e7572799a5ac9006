package vn.daihoi.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvLine;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.seats.Allocation;
import vn.daihoi.selection.seats.Apportionment;
import vn.daihoi.selection.seats.ClaimFile;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.selection.seats.SeatResult;

/// `apportion --method webster --seats 500 units.csv`, without Spring.
@Command(name = "apportion")
final class ApportionCommand implements Callable<Integer> {
    static final int TIED = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "command.apportion.method")
    private @Nullable String method;

    @Option(names = "--seats", paramLabel = "N", descriptionKey = "command.apportion.seats")
    private @Nullable Integer seats;

    @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "command.apportion.seed")
    private @Nullable String seed;

    @Option(names = "--biproportional", descriptionKey = "command.apportion.biproportional")
    private boolean byBothMargins;

    @Option(names = "--rows", paramLabel = "FILE", descriptionKey = "command.apportion.rows")
    private @Nullable Path rows;

    @Option(names = "--columns", paramLabel = "FILE", descriptionKey = "command.apportion.columns")
    private @Nullable Path columns;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.apportion.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() {
        var words = new InputWords(err());
        var chosen = chosen();
        try {
            return byBothMargins ? divideMatrix(chosen) : divide(chosen, words);
        } catch (BadInput bad) {
            return words.tell(bad);
        }
    }

    /// By both margins the standard rounding is meant unless something else is said (doppelter Pukelsheim).
    private Method chosen() {
        var named = method == null && byBothMargins ? "webster" : method;
        if (named == null) {
            throw misuse("command.missing", "--method");
        }
        return Method.of(named).orElseThrow(() -> misuse("command.apportion.no-method", named));
    }

    private int divideMatrix(Method chosen) {
        if (rows == null || columns == null) {
            throw misuse("command.missing", rows == null ? "--rows" : "--columns");
        }
        var matrix = new ApportionMatrix(spec.commandLine().getOut(), err());
        return matrix.divide(chosen, file, rows, columns, seed);
    }

    private int divide(Method chosen, InputWords words) {
        if (seats == null) {
            throw misuse("command.missing", "--seats");
        }
        var table = CsvFile.read(file);
        return switch (Apportionment.of(chosen, seats, ClaimFile.claims(table))) {
            case SeatResult.Whole(var allocation) -> print(table, allocation, Commands.OK);
            case SeatResult.Tied tied -> tied(table, tied);
            case SeatResult.Impossible(var obstacles) -> words.tell(file, obstacles);
        };
    }

    private int tied(CsvTable table, SeatResult.Tied tied) {
        var names = String.join(", ", tied.tie().names());
        var number = String.valueOf(tied.tie().seats());
        if (seed == null) {
            err().println(Commands.WORDS.say("command.apportion.tied", number, names));
            return print(table, tied.certain(), TIED);
        }
        err().println(Commands.WORDS.say("command.apportion.drawn", number, names, seed));
        return print(table, tied.drawn(seed), Commands.OK);
    }

    private int print(CsvTable table, Allocation allocation, int exit) {
        var out = spec.commandLine().getOut();
        out.println(line(table, table.header().fields(), "seats"));
        for (int i = 0; i < table.rows().size(); i++) {
            out.println(line(
                    table,
                    table.rows().get(i).fields(),
                    allocation.column().get(i).toString()));
        }
        err().println(Commands.WORDS.say(
                measure(allocation), allocation.measure().toPlainString()));
        return exit;
    }

    private static String measure(Allocation allocation) {
        if (!allocation.method().isDivisorMethod()) {
            return "command.apportion.quota";
        }
        return allocation.sharp() ? "command.apportion.measure" : "command.apportion.measure-blunt";
    }

    private static String line(CsvTable table, List<String> fields, String last) {
        int columns = table.header().fields().size();
        var cells = new ArrayList<>(fields.subList(0, Math.min(columns, fields.size())));
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(last);
        return CsvLine.of(table.separator(), cells);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException misuse(String key, Object... values) {
        return new ParameterException(spec.commandLine(), Commands.WORDS.say(key, values));
    }
}
