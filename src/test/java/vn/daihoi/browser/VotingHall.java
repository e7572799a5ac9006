package vn.daihoi.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.Codes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.identity.Secret;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Units;
import vn.daihoi.vote.Votes;

/// The district's conference in its hall, for journeys: ten delegates who are present, with links and badges.
final class VotingHall {
    private final Program program;
    private final JdbcClient owner;
    private final Actor officer;
    private long conference;
    private List<Long> delegates = List.of();

    private VotingHall(Program program) {
        this.program = program;
        this.owner = JdbcClient.create(program.part("ownerDataSource", DataSource.class));
        var unit = Acting.as(
                Actor.SYSTEM, () -> program.part(Units.class).coded("942").orElseThrow());
        officer = new Actor(9, "Thư ký", java.util.Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }

    static VotingHall of(Program program) {
        var hall = new VotingHall(program);
        Acting.as(hall.officer, () -> {
            hall.meet();
            return hall;
        });
        return hall;
    }

    private void meet() {
        Acting.asSystem(() -> program.part(PutInForce.class)
                .put(
                        program.part(PlanOwners.class).root().orElseThrow(),
                        PlanReader.bundled("soc-trang-2020").yaml(),
                        new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null)));
        owner.sql("""
            insert into people.registrant (unit_id, kind, display_name, sort_key, match_key, sex, born_year, edited_by,
                edited_at)
            select :unit, 'person', name, name, name, 'nu', 1955, 'x', now()
            from unnest(array['Thạch Thị An', 'Sơn Thị Bình', 'Lâm Thị Chi', 'Trần Thị Dung', 'Lý Thị Giang',
                'Kim Thị Hoa', 'Danh Thị Kim', 'Châu Thị Lan', 'Huỳnh Thị Mai', 'Tăng Thị Ngọc']) name
            """).param("unit", officer.unitId()).update();
        var begin = program.part(BeginList.class);
        var here = begin.begin(officer, officer.unitId(), Purpose.HERE);
        var up = begin.begin(officer, officer.unitId(), Purpose.UP);
        owner.sql("delete from delegate.entry where list_id in (:here, :up)")
                .param("here", here)
                .param("up", up)
                .update();
        conference = owner.sql("""
            insert into conference.conference (season, unit_id, on_day, state, state_at, state_by)
            select season, unit_id, date '2020-02-12', 'planned', now(), 'x' from delegate.list where id = :list
            on conflict (season, unit_id) do update set on_day = excluded.on_day
            returning id
            """).param("list", here).query(Long.class).single();
        add(here, 10);
        add(up, 3);
        delegates = program.part(Entries.class).of(here).stream().map(Entry::id).toList();
        program.part(RecordPresence.class).record(officer, here, delegates, Attendance.PRESENT);
    }

    private void add(long list, int number) {
        var people = owner.sql("""
            select id from people.registrant
            where unit_id = :unit and edited_by = 'x'
            order by id limit :number
            """)
                .param("unit", officer.unitId())
                .param("number", number)
                .query(Long.class)
                .list();
        var entries = people.stream()
                .map(id -> NewEntry.of(id, EntryKind.INDIVIDUAL, officer.unitId()))
                .toList();
        program.part(AddEntries.class).add(officer, list, entries);
    }

    String path() {
        return "/conferences/" + conference + "/votes";
    }

    /// The public code of the vote that was opened last.
    String code() {
        return Acting.as(Actor.SYSTEM, () -> program.part(Votes.class).latest(conference))
                .orElseThrow()
                .code();
    }

    String code(DeviceKind kind) {
        var name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + " 1";
        return Acting.as(
                officer,
                () -> program.part(EnrolDevices.class)
                        .add(officer, conference, kind, name)
                        .code());
    }

    /// The number printed on it.
    String badge(int person) {
        return String.valueOf(issued(person).number());
    }

    /// What its QR code says.
    String code(int person) {
        return Codes.of(program.beans(), conference, issued(person).serial());
    }

    private Badge issued(int person) {
        return Acting.as(
                officer, () -> program.part(IssueBadges.class).forEntry(officer, conference, delegates.get(person)));
    }

    /// A person's own link.
    String link(int person) {
        var token = Secret.random().substring(0, 22);
        owner.sql("""
            insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
                token_hash, made_at)
            select :conference, e.unit_id, e.list_id, e.id, e.registrant_id, e.from_unit_id, :hash, now()
            from delegate.entry e
            where e.id = :entry
            """)
                .param("conference", conference)
                .param("entry", delegates.get(person))
                .param("hash", Secret.hash(token))
                .update();
        return "/i/" + token;
    }
}
