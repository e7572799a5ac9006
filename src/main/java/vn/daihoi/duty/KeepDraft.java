package vn.daihoi.duty;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

/// Keeps what the unit has put together so far.
@Service
public class KeepDraft {
    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final StoredFiles files;

    KeepDraft(Dossiers dossiers, DossierSteps steps, StoredFiles files) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.files = files;
    }

    /// @return the new version; the same one where nothing was changed
    @Transactional
    public int save(Actor actor, long id, Draft draft, int version) {
        var dossier = open(actor, id);
        StaleEdit.unlessCurrent("dossier", id, version, dossier.version());
        if (dossier.draft().equals(draft)) {
            return version;
        }
        write(actor, dossier, draft);
        steps.changed(dossier, "duty.drafted", dossier.draft(), draft);
        return version + 1;
    }

    /// A file is refused before anything is written, so that what came with it can still be kept.
    @Transactional(noRollbackFor = Refused.class)
    public void attach(Actor actor, long id, Upload upload) {
        var dossier = open(actor, id);
        var file = files.keep(upload);
        write(actor, dossier, dossier.draft());
        dossiers.attach(id, file.id(), actor.name(), steps.now());
        steps.changed(dossier, "duty.attached", null, file);
    }

    @Transactional
    public void detach(Actor actor, long id, long attachmentId) {
        var dossier = open(actor, id);
        dossiers.detach(id, attachmentId, steps.now());
        write(actor, dossier, dossier.draft());
        steps.changed(dossier, "duty.detached", attachmentId, null);
    }

    private Dossier open(Actor actor, long id) {
        var dossier = dossiers.lock(actor, id);
        Desk.requirePreparing(actor, dossier.duty());
        steps.requireFirst(dossier, dossier.state().isOpenForChanges(), dossier.version());
        return dossier;
    }

    private void write(Actor actor, Dossier dossier, Draft draft) {
        dossiers.saveDraft(dossier.id(), draft, actor.name(), steps.now());
        if (dossier.state() instanceof DossierState.NotBegun) {
            var drafting = new DossierState.Drafting(steps.now());
            steps.written(actor, dossier, drafting, dossier.round(), Action.BEGUN, null);
        }
    }
}
