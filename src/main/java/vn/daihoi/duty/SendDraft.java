package vn.daihoi.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

/// What a unit sends in one form: words, files, and whether it goes before the head. All of it is kept or none,
/// however the program ends. Only a file that is not what it claims is left out; then nothing goes before the head.
@Service
public class SendDraft {
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final Dossiers dossiers;

    SendDraft(KeepDraft keepDraft, SubmitDossier submitDossier, Dossiers dossiers) {
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.dossiers = dossiers;
    }

    /// @param version on which the words were typed
    /// @param remove an attachment to take off; null for none
    public record Form(
            Draft draft,
            int version,
            List<Upload> files,
            @Nullable Long remove,
            boolean submit) {}

    /// Goes before the head only as the sender saw it: the version is compared under the dossier's lock, which is held
    /// until the end. A colleague's change in between refuses the whole form.
    ///
    /// @return why files were left out; empty if none was
    @Transactional
    public List<Finding> send(Actor actor, long id, Form form) {
        keepDraft.save(actor, id, form.draft(), form.version());
        if (form.remove() != null) {
            keepDraft.detach(actor, id, form.remove());
        }
        var refused = attach(actor, id, form.files());
        if (refused.isEmpty() && form.submit()) {
            submitDossier.submit(actor, id, dossiers.visibleTo(actor, id).version());
        }
        return refused;
    }

    /// Each file by itself: one that is refused does not take the others with it.
    private List<Finding> attach(Actor actor, long id, List<Upload> files) {
        var refused = new ArrayList<Finding>();
        for (var file : files) {
            try {
                keepDraft.attach(actor, id, file);
            } catch (Refused e) {
                refused.addAll(e.findings());
            }
        }
        return refused;
    }
}
