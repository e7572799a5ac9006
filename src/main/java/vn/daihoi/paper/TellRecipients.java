package vn.daihoi.paper;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Roles;

/// Tells the people of the units a paper went to, and every open page.
@Component
class TellRecipients {
    static final String TOPIC = "paper";
    static final Set<String> READERS = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY);

    private final Notices notices;
    private final LiveUpdates live;

    TellRecipients(Notices notices, LiveUpdates live) {
        this.notices = notices;
        this.live = live;
    }

    void of(Paper paper, Collection<Addressed> units, String key, Object... values) {
        notices.tell(units.stream()
                .map(unit -> Told.of(unit.unitId(), READERS, key, "/papers/" + paper.id(), values)
                        .orTo(unit.email()))
                .toList());
        live.changed(TOPIC, null);
    }
}
