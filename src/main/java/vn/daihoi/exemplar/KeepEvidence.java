package vn.daihoi.exemplar;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.file.Download;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Lays evidence beside a proposal and takes it off again. A unit may bring more at any time: reviewers ask for it.
@Service
public class KeepEvidence {
    private final Exemplars exemplars;
    private final Evidences evidences;
    private final Proposals proposals;
    private final StoredFiles files;
    private final Photos photos;
    private final TransactionTemplate transaction;
    private final SeasonClock clock;

    KeepEvidence(
            Exemplars exemplars,
            Evidences evidences,
            Proposals proposals,
            StoredFiles files,
            Photos photos,
            TransactionTemplate transaction,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.evidences = evidences;
        this.proposals = proposals;
        this.files = files;
        this.photos = photos;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param title what it shows; the file's name where nothing was written
    public void add(Actor actor, long id, String title, Upload upload) {
        var kept = photos.withoutTraces(upload);
        transaction.executeWithoutResult(_ -> keep(actor, id, title, kept));
    }

    private void keep(Actor actor, long id, String title, Upload upload) {
        var one = writing(actor, id);
        var file = files.keep(upload);
        var shown = title.isBlank() ? file.name() : title;
        evidences.add(id, file.id(), shown, actor.name(), clock.instant());
        proposals.record("evidence_added", one, Map.of(), Map.of("title", shown, "sha256", file.sha256()));
    }

    /// @param version of the exemplar on screen: what a level above has decided on meanwhile is not taken from under it
    @Transactional
    public void remove(Actor actor, long id, long evidenceId, int version) {
        var one = writing(actor, id);
        StaleEdit.unlessCurrent("exemplar", id, version, one.version());
        if (evidences.remove(id, evidenceId, actor.name(), clock.instant())) {
            proposals.record("evidence_removed", one, Map.of("evidence", evidenceId), Map.of());
        }
    }

    public Download download(Actor actor, long id, long evidenceId) {
        exemplars.visibleTo(actor, id);
        return files.download(evidences.fileOf(id, evidenceId).orElseThrow(() -> new NotThere("evidence", evidenceId)));
    }

    private Exemplar writing(Actor actor, long id) {
        var one = exemplars.lock(actor, id);
        ExemplarRights.require(ExemplarRights.prepares(actor, one.unitId()), actor, "bring evidence for");
        return one;
    }
}
