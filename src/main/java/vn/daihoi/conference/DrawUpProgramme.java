package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.conference.programme.ProgrammeSheet;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.shared.Actor;

/// Saves the order of the day and the papers.
@Service
public class DrawUpProgramme {
    private final Changes changes;
    private final Programmes programmes;

    DrawUpProgramme(Changes changes, Programmes programmes) {
        this.changes = changes;
        this.programmes = programmes;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, Programme programme) {
        var opened = changes.open(actor, id, Section.PROGRAMME, typedOn);

        programmes.replace(id, opened.unit().id(), programme);
        changes.close(opened, Section.PROGRAMME, ProgrammeSheet.write(programmes.of(id)));
    }
}
