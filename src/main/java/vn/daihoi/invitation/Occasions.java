package vn.daihoi.invitation;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// What invitations invite to, with the terms and their SQL. Whoever holds an invitation, or answers for somebody who
/// does, may know this of the conference, though it be of a unit above their own.
@Repository
public class Occasions {
    private static final String TERMS = """
        select closes_on, caller, phone, note, substitutes, version
        from invitation.terms
        where conference_id = :conference
        """;
    private static final String SAVE = """
        insert into invitation.terms (conference_id, unit_id, closes_on, caller, phone, note, substitutes, version,
            by_name, at)
        values (:conference, :unit, :closes, :caller, :phone, :note, :substitutes, 1, :by, :at)
        on conflict (conference_id) do update
        set closes_on = excluded.closes_on, caller = excluded.caller, phone = excluded.phone, note = excluded.note,
            substitutes = excluded.substitutes, version = terms.version + 1, by_name = excluded.by_name,
            at = excluded.at
        """;
    private static final String CLOSING = """
        select conference_id from invitation.terms where closes_on = :day
        union
        select i.conference_id
        from invitation.invitation i
        left join invitation.terms t on t.conference_id = i.conference_id
        where i.conference_id = any (:held) and t.closes_on is null
        order by conference_id
        """;

    private final JdbcClient jdbc;
    private final DayHeads days;
    private final Conferences conferences;
    private final Dictionary dictionary;

    Occasions(JdbcClient jdbc, DayHeads days, Conferences conferences, Dictionary dictionary) {
        this.jdbc = jdbc;
        this.days = days;
        this.conferences = conferences;
        this.dictionary = dictionary;
    }

    /// In Vietnamese, as letters and mails say it.
    public Occasion of(long conferenceId) {
        return of(conferenceId, dictionary.in(Dictionary.VIETNAMESE));
    }

    public Occasion of(long conferenceId, Words t) {
        return Acting.as(Actor.SYSTEM, () -> {
            var seen = days.seen(Actor.SYSTEM, conferenceId);
            var conference = seen.conference();
            return new Occasion(
                    conferenceId,
                    seen.unit(),
                    conference.season(),
                    days.event(seen),
                    DayHeads.line(conference, t),
                    conference.state().dayHeld().orElse(conference.facts().day()),
                    terms(conferenceId));
        });
    }

    Terms terms(long conferenceId) {
        return jdbc.sql(TERMS)
                .param("conference", conferenceId)
                .query((row, _) -> new Terms(
                        row.getObject("closes_on", LocalDate.class),
                        row.getString("caller"),
                        row.getString("phone"),
                        row.getString("note"),
                        Terms.Substitutes.of(row.getString("substitutes")).orElseThrow(),
                        row.getInt("version")))
                .optional()
                .orElse(Terms.NONE);
    }

    void save(long conferenceId, long unitId, Terms terms, String by, Instant at) {
        jdbc.sql(SAVE)
                .param("conference", conferenceId)
                .param("unit", unitId)
                .param("closes", terms.closesOn(), Types.DATE)
                .param("caller", terms.caller())
                .param("phone", terms.phone())
                .param("note", terms.note())
                .param("substitutes", terms.substitutes().code())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Conferences whose guests must answer by this day: the one their terms name, else that of the conference.
    List<Long> closing(LocalDate day) {
        return jdbc.sql(CLOSING)
                .param("day", day)
                .param("held", conferences.onDay(day).toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
