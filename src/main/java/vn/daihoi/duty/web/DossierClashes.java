package vn.daihoi.duty.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.duty.Dossier;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Words;

/// What a colleague has saved beside what the reader was about to send, field by field.
final class DossierClashes {
    private final List<Clash> clashes = new ArrayList<>();
    private final Words t;

    private DossierClashes(Words t) {
        this.t = t;
    }

    /// A change of files alone is a clash too: whoever submits must have seen them.
    ///
    /// @param files names of what the reader had chosen
    static List<Clash> of(Dossier theirs, DossierForm mine, List<String> files, Words t) {
        var saved = DossierForm.of(theirs);
        var clashes = new DossierClashes(t)
                .field("duty.form.number", saved.number(), mine.number())
                .field("duty.form.issuedOn", saved.issuedOn(), mine.issuedOn())
                .field("duty.form.summary", saved.summary(), mine.summary())
                .field("duty.form.signer", saved.signer(), mine.signer());
        return clashes.files(theirs, files);
    }

    private DossierClashes field(String key, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            clashes.add(new Clash(t.of(key), theirs, mine));
        }
        return this;
    }

    private List<Clash> files(Dossier theirs, List<String> mine) {
        if (clashes.isEmpty() || !mine.isEmpty()) {
            var attached =
                    theirs.attachments().stream().map(one -> one.file().name()).collect(Collectors.joining(", "));
            clashes.add(new Clash(
                    t.of("duty.form.files"),
                    attached.isEmpty() ? t.of("duty.file.none") : attached,
                    String.join(", ", mine)));
        }
        return List.copyOf(clashes);
    }
}
