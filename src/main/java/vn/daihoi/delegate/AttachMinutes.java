package vn.daihoi.delegate;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;

/// Puts the minutes of the conference to its vote. Other minutes later are a correction, by the head with a reason.
@Service
public class AttachMinutes {
    private final Editing editing;
    private final Adoptions adoptions;
    private final StoredFiles files;

    AttachMinutes(Editing editing, Adoptions adoptions, StoredFiles files) {
        this.editing = editing;
        this.adoptions = adoptions;
        this.files = files;
    }

    /// @throws vn.daihoi.shared.Refused where the file is none that offices send each other
    @Transactional
    public void attach(Actor actor, long listId, Upload upload) {
        var opened = editing.openAdopted(actor, listId);
        var recorded = adoptions.of(listId);
        Editing.refuseIf(recorded.isEmpty(), "DB-326");
        Editing.refuseIf(recorded.filter(vote -> vote.minutesId() != null).isPresent(), "DB-336");
        adoptions.attach(listId, files.keep(upload).id());
        editing.told(opened, "minutes", List.of());
    }
}
