package vn.daihoi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// The text of a formula is what Excel computed last. It is taken, and said so; without one it is an error.
final class FormulaRules {
    private FormulaRules() {}

    static List<Verdict> told(List<Verdict> verdicts, List<Row> rows) {
        Map<Integer, Row> byNumber = rows.stream()
                .filter(row -> !row.formulas().isEmpty())
                .collect(Collectors.toMap(Row::number, Function.identity(), (a, _) -> a));
        return byNumber.isEmpty()
                ? verdicts
                : verdicts.stream()
                        .map(verdict -> {
                            var row = byNumber.get(verdict.row());
                            return row == null ? verdict : told(verdict, row);
                        })
                        .toList();
    }

    private static Verdict told(Verdict verdict, Row row) {
        var findings = new ArrayList<>(verdict.findings());
        row.formulas().stream().sorted().forEach(column -> findings.add(finding(column, row.text(column))));
        var wrong =
                findings.stream().anyMatch(Finding::isBreach) && verdict.ways().isEmpty();
        return new Verdict(
                verdict.row(),
                wrong ? Verdict.State.WRONG : verdict.state(),
                verdict.title(),
                verdict.detail(),
                findings,
                verdict.changes(),
                verdict.ways(),
                verdict.chosen(),
                verdict.seen());
    }

    private static Finding finding(String column, String text) {
        return text.isEmpty()
                ? new Finding("NH-101", Severity.BREACH, null, List.of(), column)
                : new Finding("NH-102", Severity.NOTE, null, List.of(text), column);
    }
}
