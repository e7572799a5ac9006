package vn.daihoi.vote;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.VoteKey;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.delegate.Season;
import vn.daihoi.identity.Secret;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// A district's conference in its hall: ten delegates and two guests, eight delegates and one guest of them present,
/// and a list of two for the province's congress.
@Component
class Assembly {
    private static final List<String> FAMILIES = List.of("Thạch", "Sơn", "Lâm", "Trần");
    private static final List<String> NAMES =
            List.of("An", "Bình", "Chi", "Dung", "Giang", "Hoa", "Kim", "Lan", "Mai", "Ngọc");

    private final Season season;
    private final BeginList begin;
    private final AddEntries add;
    private final Entries entries;
    private final RecordPresence record;
    private final Votes votes;
    private final TakePaper take;
    private final JdbcClient owner;

    Assembly(
            Season season,
            BeginList begin,
            AddEntries add,
            Entries entries,
            RecordPresence record,
            Votes votes,
            TakePaper take,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.season = season;
        this.begin = begin;
        this.add = add;
        this.entries = entries;
        this.record = record;
        this.votes = votes;
        this.take = take;
        this.owner = JdbcClient.create(owner);
    }

    /// @param delegates their entries, the last two absent
    record Met(Actor officer, long conference, List<Long> delegates, List<Long> guests, long up) {
        List<Long> present() {
            return delegates.subList(0, 8);
        }
    }

    JdbcClient owner() {
        return owner;
    }

    Met meet() {
        season.open();
        owner.sql("""
            truncate delegate.list, people.registrant, conference.conference, vote.vote, invitation.invitation, badge.badge, badge.key, device.device,
                door.session restart identity cascade
            """).update();
        var officer = season.officer("942");
        return Acting.as(officer, () -> met(officer, "942"));
    }

    /// Another hall, of the district next to it.
    Met meetElsewhere() {
        var officer = season.officer("943");
        return Acting.as(officer, () -> met(officer, "943"));
    }

    private Met met(Actor officer, String code) {
        var unit = season.unit(code).id();
        var here = begin.begin(officer, unit, Purpose.HERE);
        var up = begin.begin(officer, unit, Purpose.UP);
        var conference = owner.sql("""
            insert into conference.conference (season, unit_id, on_day, state, state_at, state_by)
            select season, unit_id, date '2020-06-20', 'planned', now(), 'x' from delegate.list where id = :list
            returning id
            """).param("list", here).query(Long.class).single();
        var delegates = people(officer, code, here, EntryKind.INDIVIDUAL, 10);
        var guests = people(officer, code, here, EntryKind.GUEST, 2);
        people(officer, code, up, EntryKind.INDIVIDUAL, 2);
        record.record(officer, here, delegates.subList(0, 8), Attendance.PRESENT);
        record.record(officer, here, guests.subList(0, 1), Attendance.PRESENT);
        return new Met(officer, conference, delegates, guests, up);
    }

    private List<Long> people(Actor officer, String code, long list, EntryKind kind, int number) {
        var fresh = IntStream.range(0, number)
                .mapToObj(i -> season.person(
                        code,
                        FAMILIES.get((int) (list % 4)) + (kind == EntryKind.GUEST ? " Văn " : " Thị ") + NAMES.get(i),
                        1980,
                        Sex.FEMALE,
                        "Kinh"))
                .map(id -> NewEntry.of(id, kind, officer.unitId()))
                .toList();
        add.add(officer, list, fresh);
        return this.entries.of(list).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::id)
                .sorted()
                .toList();
    }

    /// The secret of this person's own link.
    String link(Met met, long entry) {
        var token = Secret.random().substring(0, 22);
        owner.sql("""
            insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
                token_hash, made_at)
            select :conference, e.unit_id, e.list_id, e.id, e.registrant_id, e.from_unit_id, :hash, now()
            from delegate.entry e
            where e.id = :entry
            on conflict (entry_id) do update set token_hash = excluded.token_hash
            """)
                .param("conference", met.conference())
                .param("entry", entry)
                .param("hash", Secret.hash(token))
                .update();
        return token;
    }

    /// What the delegate's phone does: a paper is made, blinded, signed, unblinded.
    BlankPaper.Signed paper(long vote, long entry) {
        return Acting.as(Actor.SYSTEM, () -> {
            VoteKey key = votes.key(vote);
            var blank = BlankPaper.fresh(key);
            return blank.signedBy(take.take(vote, entry, blank.blinded())).orElseThrow();
        });
    }
}
