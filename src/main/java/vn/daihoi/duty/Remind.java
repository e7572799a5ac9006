package vn.daihoi.duty;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// Reminds units before and after the last day, on the days the plan names, each once. If several of those days have
/// passed unseen, only the latest is told: nobody needs “14 days left” on the day after.
@Component
class Remind {
    /// What was told is left out before it is written: over a country, trying to write it again took seconds.
    private static final String TAKE = """
        insert into duty.reminder (duty_id, due_on, days, at)
        select duty_id, due_on, days, :at
        from (
            select d.id as duty_id, d.remind_on as due_on, max(day.days) as days
            from duty.duty d
            left join duty.dossier s on s.duty_id = d.id
            cross join lateral (select -unnest(d.days_before) union all select unnest(d.days_after)) as day (days)
            where d.until is null and d.remind_on is not null and d.remind_on + day.days <= :today
                and coalesce(s.state, 'none') in ('none', 'drafting', 'awaiting_head', 'returned')
            group by d.id, d.remind_on) as latest
        where not exists (select from duty.reminder told
            where told.duty_id = latest.duty_id and told.due_on = latest.due_on and told.days = latest.days)
        on conflict do nothing
        returning duty_id
        """;

    private final JdbcClient jdbc;
    private final DutyList duties;
    private final Notices notices;
    private final SeasonClock clock;

    Remind(JdbcClient jdbc, DutyList duties, Notices notices, SeasonClock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.notices = notices;
        this.clock = clock;
    }

    /// Any number of instances may do this at once: the reminder's key lets one of them tell.
    ///
    /// @return how many units were reminded of something
    @Transactional
    public int remind() {
        var today = clock.today();
        var taken = jdbc.sql(TAKE)
                .param("at", Timestamp.from(clock.instant()))
                .param("today", today)
                .query(Long.class)
                .list();
        if (taken.isEmpty()) {
            return 0;
        }
        var told = new ArrayList<Told>();
        duties.some(Actor.SYSTEM, taken, DutyFilter.ALL).forEach(line -> told.add(told(line, today)));
        notices.tell(told);
        return taken.size();
    }

    private static Told told(DutyLine line, LocalDate today) {
        var day = line.countsFrom().orElseThrow();
        var days = ChronoUnit.DAYS.between(today, day);
        var key = line.dueOn() == null ? "held" : days > 0 ? "before" : days == 0 ? "today" : "after";
        return Told.of(
                        line.unitId(),
                        Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                        "duty.notice.remind." + key,
                        "/duties/" + line.id(),
                        line.name(),
                        day,
                        Math.abs(days))
                .orTo(line.unitEmail());
    }
}
