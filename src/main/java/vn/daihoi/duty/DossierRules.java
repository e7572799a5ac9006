package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.daihoi.file.FileType;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Finding;

/// What is wrong with a dossier, all at once. Each finding rests on the paragraph that lays the duty on the unit, or on
/// the one that sets its last day.
final class DossierRules {
    private final Dossier dossier;
    private final Duty duty;
    private final Draft draft;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private DossierRules(Dossier dossier, LocalDate today) {
        this.dossier = dossier;
        this.duty = dossier.duty();
        this.draft = dossier.draft();
        this.today = today;
    }

    static List<Finding> check(Dossier dossier, LocalDate today) {
        var rules = new DossierRules(dossier, today);
        rules.paper();
        rules.issuedDay();
        rules.files();
        rules.time();
        return List.copyOf(rules.findings);
    }

    /// A task is not one paper: it is told in words, and papers may go with it.
    private void paper() {
        if (isPaper() && draft.number().isEmpty()) {
            breach("NOP-101", "number");
        } else if (isPaper() && !hasUsualSign()) {
            findings.add(Finding.warning("NOP-111", duty.citation(), draft.number(), usualSign())
                    .at("number"));
        }
        if (draft.summary().isEmpty()) {
            breach("NOP-107", "summary");
        }
        if (isPaper() && draft.signer().isEmpty()) {
            breach("NOP-106", "signer");
        }
    }

    private void issuedDay() {
        var issued = draft.issuedOn();
        if (issued == null) {
            if (isPaper()) {
                breach("NOP-103", "issuedOn");
            }
            return;
        }
        if (issued.isAfter(today)) {
            findings.add(
                    Finding.breach("NOP-104", duty.citation(), issued, today).at("issuedOn"));
        }
        if (issued.isBefore(duty.since())) {
            findings.add(Finding.warning("NOP-110", duty.citation(), issued, duty.since())
                    .at("issuedOn"));
        }
        duty.due()
                .effective()
                .filter(issued::isAfter)
                .ifPresent(due ->
                        findings.add(Finding.warning("NOP-105", duty.due().citation(), issued, due)
                                .at("issuedOn")));
        var held = duty.due().heldOn();
        if (duty.due().afterHeld() && held != null && issued.isBefore(held)) {
            findings.add(Finding.breach("NOP-112", duty.due().citation(), issued, held)
                    .at("issuedOn"));
        }
    }

    private void files() {
        var types = dossier.attachments().stream().map(one -> one.file().type()).toList();
        if (isPaper() && types.isEmpty()) {
            breach("NOP-108", "files");
        } else if (isPaper() && types.stream().noneMatch(FileType::isScan)) {
            findings.add(Finding.warning("NOP-109", duty.citation()).at("files"));
        }
    }

    /// Late papers are still taken: better late than never, and the list of late units says the rest.
    private void time() {
        var due = duty.due();
        if (due.isNotYet()) {
            findings.add(Finding.breach("NOP-113", due.citation()));
        } else if (dossier.isLateOn(today)) {
            due.effective()
                    .ifPresentOrElse(
                            day -> findings.add(Finding.warning("NOP-102", due.citation(), day)),
                            () -> findings.add(Finding.warning("NOP-114", due.citation(), heldOn())));
        }
    }

    /// For the message; a duty without a last day is late only because the conference was held.
    private Object heldOn() {
        var held = duty.due().heldOn();
        return held == null ? "" : held;
    }

    private boolean isPaper() {
        return duty.document() != DutyDocument.TASK;
    }

    /// Signs of kinds of papers by Thông tư 01/2011/TT-BNV and NĐ 30/2020: QĐ, KH, BC.
    private String usualSign() {
        return switch (duty.document()) {
            case PLAN -> "KH";
            case COMMITTEE_DECISION -> "QĐ";
            case REPORT -> "BC";
            case DELEGATE_LIST, TASK -> "";
        };
    }

    /// People also type QD; a list of delegates goes up under any sign.
    private boolean hasUsualSign() {
        var number = draft.number().toUpperCase(Locale.ROOT).replace('Đ', 'D');
        return number.contains(usualSign().replace('Đ', 'D'));
    }

    private void breach(String code, String field) {
        findings.add(Finding.breach(code, duty.citation()).at(field));
    }
}
