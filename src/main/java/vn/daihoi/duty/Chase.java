package vn.daihoi.duty;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// The receiver presses all units that are late: one act, told to each of them, kept with each dossier.
@Service
public class Chase {
    private static final String ADD = """
        insert into duty.chase (by_id, by_name, text, at, on_day)
        values (:byId, :byName, :text, :at, :day)
        returning id
        """;
    private static final String ADD_DUTIES = """
        insert into duty.chased (chase_id, duty_id) select :chase, unnest(:duties::bigint[])
        """;

    private final JdbcClient jdbc;
    private final DutyList duties;
    private final DossierEvents steps;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    Chase(
            JdbcClient jdbc,
            DutyList duties,
            DossierEvents steps,
            Notices notices,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.steps = steps;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// Whoever has sent up meanwhile is left in peace.
    ///
    /// @return how many duties were chased
    @Transactional
    public int chase(Actor actor, Collection<Long> dutyIds, String text) {
        var late = dutyIds.isEmpty() ? List.<DutyLine>of() : duties.some(actor, dutyIds, DutyFilter.ALL.late());
        var mine = late.stream().filter(line -> Desk.receives(actor, line)).toList();
        requireSomething(mine, text);

        var id = add(actor, text);
        var ids = mine.stream().map(DutyLine::id).toList();
        jdbc.sql(ADD_DUTIES)
                .param("chase", id)
                .param("duties", ids.toArray(Long[]::new))
                .update();
        steps.addToAll(ids, Action.CHASED, actor, clock.instant(), text);
        notices.tell(mine.stream().map(line -> told(line, actor, text)).toList());
        journal.record(
                new Change("duty.chased", "chase", id, actor.seesEverything() ? null : actor.scope(), null, text));
        live.changed(DossierSteps.TOPIC, null);
        return mine.size();
    }

    private static void requireSomething(List<DutyLine> mine, String text) {
        if (mine.isEmpty()) {
            throw new Refused(List.of(Finding.breach("NOP-401").at("duties")));
        }
        if (text.isBlank()) {
            throw new Refused(List.of(Finding.breach("NOP-402").at("text")));
        }
    }

    private long add(Actor actor, String text) {
        return jdbc.sql(ADD)
                .param("byId", actor.accountId())
                .param("byName", actor.name())
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .param("day", clock.today())
                .query(Long.class)
                .single();
    }

    private static Told told(DutyLine line, Actor actor, String text) {
        return Told.of(
                        line.unitId(),
                        Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                        "duty.notice.chased",
                        "/duties/" + line.id(),
                        line.name(),
                        actor.name(),
                        text)
                .orTo(line.unitEmail());
    }
}
