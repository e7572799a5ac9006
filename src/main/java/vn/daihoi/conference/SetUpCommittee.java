package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.CommitteeSheet;
import vn.daihoi.conference.committee.Committees;
import vn.daihoi.shared.Actor;

/// Saves who is in the organising committee and its subcommittees.
@Service
public class SetUpCommittee {
    private final Changes changes;
    private final Committees committees;

    SetUpCommittee(Changes changes, Committees committees) {
        this.changes = changes;
        this.committees = committees;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, Committee committee) {
        var opened = changes.open(actor, id, Section.COMMITTEE, typedOn);

        committees.replace(id, opened.unit().id(), committee);
        changes.close(opened, Section.COMMITTEE, CommitteeSheet.write(committees.of(id)));
    }
}
