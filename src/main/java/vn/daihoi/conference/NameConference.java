package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;

/// Saves the ordinal, the unit and the place as they stand in the name.
@Service
public class NameConference {
    private final Changes changes;
    private final Conferences conferences;

    NameConference(Changes changes, Conferences conferences) {
        this.changes = changes;
        this.conferences = conferences;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, Facts named) {
        var opened = changes.open(actor, id, Section.NAME, typedOn);

        conferences.saveName(id, named);
        changes.close(opened, Section.NAME, NameSheet.write(named));
    }
}
