package vn.daihoi.duty.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.duty.Dossier;
import vn.daihoi.duty.Draft;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// The cover of a paper as typed: every word is kept, also what cannot be read.
public record DossierForm(int version, String number, String issuedOn, String summary, String signer) {

    public DossierForm {
        number = orEmpty(number);
        issuedOn = orEmpty(issuedOn);
        summary = orEmpty(summary);
        signer = orEmpty(signer);
    }

    static DossierForm of(Dossier dossier) {
        var draft = dossier.draft();
        var issued = draft.issuedOn();
        return new DossierForm(
                dossier.version(),
                draft.number(),
                issued == null ? "" : VietnameseDate.show(issued),
                draft.summary(),
                draft.signer());
    }

    DossierForm on(int version) {
        return new DossierForm(version, number, issuedOn, summary, signer);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(
                        !issuedOn.isEmpty() && VietnameseDate.read(issuedOn).isEmpty(),
                        "issuedOn",
                        "shared.date.wrong",
                        issuedOn)
                .when(number.length() > 60, "number", "duty.form.tooLong", 60)
                .when(summary.length() > 1000, "summary", "duty.form.tooLong", 1000)
                .when(signer.length() > 120, "signer", "duty.form.tooLong", 120);
    }

    /// The page cannot bring chosen files back: it names them.
    static FormErrors chooseAgain(FormErrors errors, List<String> files) {
        return errors.when(!files.isEmpty(), "files", "duty.form.filesAgain", String.join(", ", files));
    }

    Draft draft() {
        return new Draft(number, VietnameseDate.read(issuedOn).orElse(null), summary, signer);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
