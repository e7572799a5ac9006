package vn.daihoi.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.PlanConference;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The district of Châu Thành holds its conference in five days; people of the town and of a commune are on its list.
public final class Congress {
    public static final LocalDate DAY = Season.TODAY.plusDays(5);

    private final ApplicationContext beans;
    public final Season season;
    public final Actor officer;
    public final Actor head;
    public final long id;
    public final long list;

    /// Begins with nothing but the units and the plan.
    public Congress(ApplicationContext beans) {
        this.beans = beans;
        season = beans.getBean(Season.class);
        season.open();
        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("""
                    truncate delegate.list, people.registrant, conference.conference, invitation.invitation,
                        invitation.terms, badge.badge, badge.key, identity.guess, notice.mail cascade
                    """)
                .update();
        officer = season.officer("942");
        head = season.head("942");
        id = Acting.as(officer, () -> beans.getBean(BeginConference.class).begin(officer, unit()));
        list = Acting.as(officer, () -> beans.getBean(BeginList.class).begin(officer, unit(), Purpose.HERE));
        var facts = new Facts(
                DAY, LocalTime.of(7, 30), "Hội trường huyện", "thị trấn Châu Thành", null, "", 60, 20, 0, 5, "", "");
        Acting.as(officer, () -> {
            beans.getBean(PlanConference.class).save(officer, id, 1, facts);
            return true;
        });
        Acting.as(officer, () -> beans.getBean(Conferences.class).find(id).orElseThrow());
    }

    public long unit() {
        return season.unit("942").id();
    }

    /// Puts an invented person of a unit on the list.
    public long entry(String unit, String name, EntryKind kind) {
        var person = season.person(unit, name, 1980, Sex.FEMALE, "Kinh");
        var from = season.unit(unit).id();
        Acting.as(
                officer,
                () -> beans.getBean(AddEntries.class).add(officer, list, List.of(NewEntry.of(person, kind, from))));
        return entries().stream()
                .filter(entry -> entry.registrantId() == person)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public long reserve(String unit, String name, int place) {
        var person = season.person(unit, name, 1980, Sex.FEMALE, "Kinh");
        var from = season.unit(unit).id();
        var entry = new NewEntry(person, EntryKind.INDIVIDUAL, "", "", from, place, "", false, null);
        Acting.as(officer, () -> beans.getBean(AddEntries.class).add(officer, list, List.of(entry)));
        return entries().stream()
                .filter(one -> one.registrantId() == person)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The officer has looked through everybody, the head stands by them.
    public void approveAll() {
        var ids = entries().stream().map(Entry::id).toList();
        var move = beans.getBean(MoveEntries.class);
        Acting.as(head, () -> move.move(head, list, version(), ids, MoveEntries.Step.REVIEW));
        Acting.as(head, () -> move.move(head, list, version(), ids, MoveEntries.Step.APPROVE));
    }

    public List<Entry> entries() {
        return Acting.as(Actor.SYSTEM, () -> beans.getBean(Entries.class).of(list));
    }

    public Entry entry(long id) {
        return Acting.as(
                Actor.SYSTEM, () -> beans.getBean(Entries.class).find(list, id).orElseThrow());
    }

    public int version() {
        return Acting.as(
                        Actor.SYSTEM,
                        () -> beans.getBean(DelegateLists.class).find(list).orElseThrow())
                .version();
    }

    public void withdraw(long entryId) {
        Acting.as(officer, () -> {
            beans.getBean(MoveEntries.class).withdraw(officer, list, version(), entryId, "Ốm");
            return true;
        });
    }

    /// Invites somebody and gives the secret of their link.
    public String invite(String unit, long entry) {
        return invite(unit, entry, 1);
    }

    /// @param generation of the link: the program remembers links that have opened, other tests may have opened the
    /// first
    String invite(String unit, long entry, int generation) {
        var token = beans.getBean(Links.class).token(entry, generation);
        var from = season.unit(unit).id();
        var fresh =
                new Invitations.Fresh(id, unit(), list, entry, entry(entry).registrantId(), from, token, Instant.EPOCH);
        Acting.as(officer, () -> beans.getBean(Invitations.class).add(fresh));
        return token;
    }
}
