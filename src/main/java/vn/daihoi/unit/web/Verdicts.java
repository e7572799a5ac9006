package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.FormErrors;

/// Puts findings beside the fields they judge.
final class Verdicts {
    private Verdicts() {}

    static FormErrors beside(List<Finding> findings) {
        var errors = FormErrors.none();
        for (var finding : findings) {
            var field = finding.field();
            if (field != null) {
                errors.add(field, finding.code(), finding.values().toArray());
            }
        }
        return errors;
    }

    static List<Finding> others(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.field() == null).toList();
    }
}
