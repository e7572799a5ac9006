package vn.daihoi.intake;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Words;

/// What is said of a row, in words: the column, what is wrong, what cures it.
public final class Remarks {
    private Remarks() {}

    public static List<String> of(Verdict verdict, boolean breaches, List<Column> columns, Words t) {
        return verdict.findings().stream()
                .filter(finding -> finding.isBreach() == breaches)
                .map(finding -> sentence(finding, columns, t))
                .toList();
    }

    private static String sentence(Finding finding, List<Column> columns, Words t) {
        var told = (t.finding(finding) + " " + t.cure(finding)).strip();
        var field = finding.field();
        return columns.stream()
                .filter(column -> column.key().equals(field))
                .findFirst()
                .map(column -> t.of("intake.cell", t.of(column.label()), told))
                .orElse(told);
    }
}
