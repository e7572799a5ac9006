package vn.daihoi.command;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.csv.CsvLine;
import vn.daihoi.selection.csv.CsvTable;
import vn.daihoi.selection.seats.Biproportional;
import vn.daihoi.selection.seats.Margin;
import vn.daihoi.selection.seats.Matrix;
import vn.daihoi.selection.seats.MatrixFile;
import vn.daihoi.selection.seats.MatrixProblem;
import vn.daihoi.selection.seats.MatrixResult;
import vn.daihoi.selection.seats.Method;

/// `apportion --biproportional`: the matrix of seats to one side, the divisors that prove it to the other.
record ApportionMatrix(PrintWriter out, PrintWriter err) {
    private static final int NAMED = 20;

    int divide(Method method, Path file, Path rows, Path columns, @Nullable String seed) {
        var table = CsvFile.read(file);
        var problem = MatrixFile.read(method, table, CsvFile.read(rows), CsvFile.read(columns));
        return switch (Biproportional.of(problem)) {
            case MatrixResult.Whole(var matrix) -> print(table, problem, matrix, Commands.OK);
            case MatrixResult.Tied tied ->
                seed == null ? tied(table, problem, tied) : drawn(table, problem, tied, seed);
            case MatrixResult.Impossible(var obstacles) -> new InputWords(err).tell(file, obstacles);
        };
    }

    private int tied(CsvTable table, MatrixProblem problem, MatrixResult.Tied tied) {
        err.println(Commands.WORDS.say("command.apportion.matrix-tied", cells(tied)));
        return print(table, problem, tied.certain(), ApportionCommand.TIED);
    }

    private int drawn(CsvTable table, MatrixProblem problem, MatrixResult.Tied tied, String seed) {
        err.println(Commands.WORDS.say("command.apportion.matrix-drawn", cells(tied), seed));
        return Biproportional.drawn(problem, seed) instanceof MatrixResult.Whole(var matrix)
                ? print(table, problem, matrix, Commands.OK)
                : Commands.FAULTY;
    }

    private static String cells(MatrixResult.Tied tied) {
        return tied.open().stream()
                        .limit(NAMED)
                        .map(it -> it.row() + " × " + it.column() + " (" + it.low() + "–" + it.high() + ")")
                        .collect(Collectors.joining(", "))
                + (tied.open().size() > NAMED ? ", … (" + tied.open().size() + ")" : "");
    }

    private int print(CsvTable table, MatrixProblem problem, Matrix matrix, int exit) {
        out.println(CsvLine.of(table.separator(), table.header().fields()));
        for (int row = 0; row < matrix.seats().size(); row++) {
            var cells = new ArrayList<String>();
            cells.add(problem.rows().get(row).name());
            matrix.seats().get(row).forEach(seats -> cells.add(seats.toString()));
            out.println(CsvLine.of(table.separator(), cells));
        }
        err.println(
                Commands.WORDS.say(matrix.sharp() ? "command.apportion.divisors" : "command.apportion.divisors-blunt"));
        divisors("row", problem.rows(), matrix.rowDivisors());
        divisors("column", problem.columns(), matrix.columnDivisors());
        return exit;
    }

    private void divisors(String kind, List<Margin> margins, List<BigDecimal> divisors) {
        for (int i = 0; i < margins.size(); i++) {
            err.println(CsvLine.of(
                    ',', List.of(kind, margins.get(i).name(), divisors.get(i).toPlainString())));
        }
    }
}
