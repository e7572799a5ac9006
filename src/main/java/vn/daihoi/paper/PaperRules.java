package vn.daihoi.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What stops a paper from being sent or recalled.
final class PaperRules {
    private PaperRules() {}

    static List<Finding> check(NewPaper paper, int recipients, int files, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (recipients == 0) {
            findings.add(Finding.breach("VB-102").at("recipients"));
        }
        findings.addAll(checkIssue(paper, files, today));
        return findings;
    }

    static List<Finding> checkIssue(NewPaper paper, int files, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (paper.issuedOn().isAfter(today)) {
            findings.add(breach("VB-103", "issuedOn", paper.issuedOn(), today));
        }
        if (files == 0) {
            findings.add(Finding.breach("VB-104").at("files"));
        }
        return findings;
    }

    static List<Finding> checkSending(Paper paper, int recipients) {
        var recall = paper.recall();
        if (recall != null) {
            return List.of(breach("VB-105", "recipients", recall.by(), recall.at()));
        }
        return recipients == 0 ? List.of(Finding.breach("VB-102").at("recipients")) : List.of();
    }

    static List<Finding> checkSigning(Paper paper) {
        var recall = paper.recall();
        return recall == null ? List.of() : List.of(breach("VB-105", "password", recall.by(), recall.at()));
    }

    /// Numbers run by body and year: a second paper of one number cannot be told from the first.
    static Finding taken(NewPaper paper, Paper by) {
        return breach("VB-101", "number", paper.number(), paper.issuer(), by.issuedOn(), by.summary());
    }

    static List<Finding> checkRecall(Paper paper, String reason) {
        var recall = paper.recall();
        if (recall != null) {
            return List.of(breach("VB-105", "reason", recall.by(), recall.at()));
        }
        return reason.isBlank() ? List.of(Finding.breach("VB-106").at("reason")) : List.of();
    }

    private static Finding breach(String code, String field, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), field);
    }
}
