package vn.daihoi.commendation;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;

/// Tells what was done in a round: the journal, the open pages, the units concerned.
@Component
class Tell {
    /// Topic of live updates.
    static final String TOPIC = "commendation";

    static final String SUBJECT = "commendation round";
    private static final Set<String> READERS = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY);

    private final Journal journal;
    private final LiveUpdates live;
    private final Notices notices;

    Tell(Journal journal, LiveUpdates live, Notices notices) {
        this.journal = journal;
        this.live = live;
        this.notices = notices;
    }

    void changed(String what, long roundId, Unit unit, @Nullable Object before, @Nullable Object after) {
        journal.record(new Change("commendation." + what, SUBJECT, roundId, unit.path(), before, after));
        live.changed(TOPIC, unit.path());
    }

    void units(Collection<Long> unitIds, String key, String link, Object... values) {
        notices.tell(unitIds.stream()
                .map(unitId -> Told.of(unitId, READERS, key, link, values))
                .toList());
    }
}
