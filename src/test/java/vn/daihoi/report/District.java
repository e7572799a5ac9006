package vn.daihoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.ListedUnit;
import vn.daihoi.unit.LoadUnits;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A district with two communes under KH 128, for tests on the real database.
class District {
    static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    static final String FARMING = "ket-qua-khen-thuong";
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final LoadUnits load;
    private final Units units;
    private final PlanOwners owners;
    private final PutInForce put;
    private final AddRegistrant add;
    private final SeasonClock clock;
    private final JdbcClient owner;

    District(
            LoadUnits load,
            Units units,
            PlanOwners owners,
            PutInForce put,
            AddRegistrant add,
            SeasonClock clock,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.load = load;
        this.units = units;
        this.owners = owners;
        this.put = put;
        this.add = add;
        this.clock = clock;
        this.owner = JdbcClient.create(owner);
    }

    /// Empty of reports and people.
    void open() {
        clock.shiftBy(clock.shiftTo(TODAY));
        Acting.asSystem(() -> {
            if (units.root().isEmpty()) {
                found();
            }
        });
        owner.sql("truncate report.report, report.past, people.registrant, identity.account restart identity cascade")
                .update();
    }

    @Transactional
    void found() {
        load.load(
                "test",
                List.of(
                        listed("94", "Tỉnh Sóc Trăng", "tinh", null),
                        listed("942", "Huyện Châu Thành", "huyen", "94"),
                        listed("943", "Huyện Kế Sách", "huyen", "94"),
                        listed("31569", "Thị trấn Châu Thành", "xa", "942"),
                        listed("31570", "Xã Hồ Đắc Kiện", "xa", "942")));
        put.put(
                owners.root().orElseThrow(),
                PlanReader.bundled("soc-trang-2020").yaml(),
                new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null));
    }

    private static ListedUnit listed(String code, String name, String kind, @Nullable String parent) {
        return new ListedUnit(code, name, kind, parent, 300, null, SINCE, Confidence.HIGH, null, null);
    }

    Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    Actor officer(String code) {
        return person(code, 100, "Sơn Thị Mỹ Dung", Roles.UNIT_OFFICER);
    }

    Actor colleague(String code) {
        return person(code, 300, "Đặng Hữu Nghĩa", Roles.UNIT_OFFICER);
    }

    Actor head(String code) {
        return person(code, 200, "Lý Bình Cang", Roles.HEAD_OF_UNIT);
    }

    Actor standingBody() {
        var root = unit("94");
        return new Actor(1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), root.id(), root.path());
    }

    private Actor person(String code, long account, String name, String role) {
        var unit = unit(code);
        return new Actor(account + unit.id(), name, Set.of(role), unit.id(), unit.path());
    }

    /// The account behind an actor, so that somebody can be asked by name.
    void account(Actor actor) {
        owner.sql("""
            insert into identity.account (id, username, name, unit_id, roles, created_at)
            overriding system value
            values (:id, :username, :name, :unit, :roles, now())
            """)
                .param("id", actor.accountId())
                .param("username", "nguoi" + actor.accountId())
                .param("name", actor.name())
                .param("unit", actor.unitId())
                .param("roles", actor.roles().toArray(String[]::new))
                .update();
    }

    /// A farmer of the unit with these honours, entered by the standing body.
    long farmer(String unit, String name, Sex sex, String ethnicity, Honour... honours) {
        return enter(unit, name, sex, ethnicity, Work.DIRECT, Sector.FARMING, honours);
    }

    long leader(String unit, String name, Honour... honours) {
        return enter(unit, name, Sex.MALE, "Kinh", Work.LEADER, Sector.ADMINISTRATION, honours);
    }

    private long enter(
            String unit, String name, Sex sex, String ethnicity, Work work, Sector sector, Honour... honours) {
        var body = standingBody();
        var facts =
                new Facts(sex, 1980, null, "Nông dân", "", work, sector, Economy.HOUSEHOLD, null, null, null, false);
        var fresh = new NewRegistrant(
                new Profile(Kind.PERSON, unit(unit).id(), Name.of(name), facts),
                new Sensitive(ethnicity, "Không", false),
                true);
        long id = Acting.as(body, () -> add.add(body, fresh)).id();
        for (var honour : honours) {
            owner.sql("insert into people.honour (registrant_id, award, year) values (:id, :award, :year)")
                    .param("id", id)
                    .param("award", honour.award())
                    .param("year", honour.year())
                    .update();
        }
        return id;
    }
}
