package vn.daihoi.conference;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.presidium.PresidiumSheet;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.shared.Actor;

/// Saves who presides.
@Service
public class SeatPresidium {
    private final Changes changes;
    private final Presidiums presidiums;

    SeatPresidium(Changes changes, Presidiums presidiums) {
        this.changes = changes;
        this.presidiums = presidiums;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, List<Presider> presidium) {
        var opened = changes.open(actor, id, Section.PRESIDIUM, typedOn);

        presidiums.replace(id, opened.unit().id(), presidium);
        changes.close(opened, Section.PRESIDIUM, PresidiumSheet.write(presidiums.of(id)));
    }
}
