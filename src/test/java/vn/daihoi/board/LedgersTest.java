package vn.daihoi.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.LoadUnits;
import vn.daihoi.unit.SampleTree;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "clock", verifyAutomatically = false)
@TestPropertySource(properties = "daihoi.clock=movable")
class LedgersTest {
    private static final LocalDate DUE = LocalDate.of(2020, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static boolean loaded;
    private static long plan;

    @Autowired
    private Boards boards;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Units units;

    @Autowired
    private LoadUnits loadUnits;

    @Autowired
    private LiveUpdates live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SeasonClock clock;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.create().describeTo(properties);
    }

    @BeforeEach
    void a_season() {
        clock.shiftBy(clock.shiftTo(TODAY));
        if (loaded) {
            return;
        }
        loaded = true;
        Acting.asSystem(() -> loadUnits.load("sample", SampleTree.LIST));
        var work = new SampleWork(jdbc);
        plan = work.owe("99101", "ke-hoach", DUE);
        work.step(plan, "drafting", LocalDate.of(2020, 2, 10));
        work.step(plan, "sent_up", LocalDate.of(2020, 2, 20));
        work.step(plan, "accepted", LocalDate.of(2020, 3, 1));
        work.owe("99102", "ke-hoach", DUE);
        var extended = work.owe("992", "ke-hoach", DUE);
        work.extend(extended, LocalDate.of(2020, 3, 15), LocalDate.of(2020, 2, 26));
        work.conference("99101", "planned", LocalDate.of(2020, 2, 25), LocalDate.of(2020, 2, 1));
        work.conference("99101", "held", LocalDate.of(2020, 2, 25), LocalDate.of(2020, 2, 25));
    }

    @Test
    void the_board_of_the_province_counts_every_unit() {
        var all = tally(province(), TODAY);

        assertThat(all.duties()).isEqualTo(3);
        assertThat(all.accepted()).isEqualTo(1);
        assertThat(all.late()).isEqualTo(1);
        assertThat(all.held()).isEqualTo(1);
    }

    @Test
    void an_earlier_day_shows_what_was_known_then() {
        assertThat(tally(province(), LocalDate.of(2020, 2, 9)).notBegun()).isEqualTo(3);
        assertThat(tally(province(), LocalDate.of(2020, 2, 10)).inHand()).isEqualTo(1);
        assertThat(tally(province(), LocalDate.of(2020, 2, 20)).waiting()).isEqualTo(1);
        assertThat(tally(province(), LocalDate.of(2020, 2, 24)).held()).isZero();
        assertThat(tally(province(), LocalDate.of(2020, 2, 24)).planned()).isEqualTo(1);
        assertThat(tally(province(), LocalDate.of(2020, 2, 25)).held()).isEqualTo(1);
    }

    @Test
    void an_extension_counts_from_the_day_it_was_given() {
        assertThat(line("992", LocalDate.of(2020, 2, 25)).duties().getFirst().dueOn())
                .isEqualTo(DUE);
        assertThat(line("992", LocalDate.of(2020, 2, 26)).duties().getFirst().dueOn())
                .isEqualTo("2020-03-15");
        assertThat(line("992", TODAY).duties().getFirst().isLateOn(TODAY)).isFalse();
    }

    @Test
    void a_duty_is_late_on_the_day_after_its_last_day_and_not_before() {
        assertThat(tally(province(), DUE).late()).isZero();
        assertThat(tally(province(), DUE.plusDays(1)).late()).isEqualTo(1);
    }

    @Test
    void today_and_the_end_of_today_agree() {
        var now = as(province(), actor -> ledgers.on(actor, TODAY));

        clock.shiftBy(clock.shiftTo(TODAY.plusDays(1)));
        var later = as(province(), actor -> ledgers.on(actor, TODAY));

        assertThat(later.lines()).isEqualTo(now.lines());
    }

    @Test
    void before_the_tree_was_placed_there_is_nobody() {
        var sight = as(province(), actor -> boards.sight(actor, null, SampleTree.SINCE.minusDays(1)));

        assertThat(sight).isEmpty();
    }

    @Test
    void a_district_sees_its_own_subtree_only() {
        var chauThanh = officerOf("991");

        assertThat(as(chauThanh, actor -> ledgers.on(actor, TODAY)).lines())
                .extracting(UnitLine::code)
                .containsExactlyInAnyOrder("991", "99101", "99102");
        assertThat(tally(chauThanh, TODAY).duties()).isEqualTo(2);
        assertThat(tally(chauThanh, LocalDate.of(2020, 2, 20)).waiting()).isEqualTo(1);
        var elsewhere = unit("992").id();
        assertThatThrownBy(() -> as(chauThanh, actor -> boards.sight(actor, elsewhere, TODAY)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_commune_sees_its_own_duties_only() {
        assertThat(as(officerOf("99102"), actor -> ledgers.on(actor, TODAY)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.duties()).hasSize(1));
    }

    @Test
    void what_changed_is_on_the_board_soon_after_it_was_told() {
        var work = new SampleWork(jdbc);
        var duty = work.owe("993", "ke-hoach", TODAY.plusDays(9), TODAY);
        var path = unit("993").path();
        tellOf(path);
        await().untilAsserted(() -> assertThat(line("993", TODAY).duties()).hasSize(1));

        work.step(duty, "sent_up", TODAY);
        tellOf(path);

        await().untilAsserted(() ->
                assertThat(line("993", TODAY).duties().getFirst().standing()).isEqualTo(Standing.WAITING));
        Acting.asSystem(() -> jdbc.sql("update duty.duty set until = '2020-03-02' where id = :id")
                .param("id", duty)
                .update());
        tellOf(path);
        await().untilAsserted(() -> assertThat(line("993", TODAY).duties()).isEmpty());
    }

    private void tellOf(String path) {
        Acting.asSystem(() -> transaction.executeWithoutResult(_ -> live.changed("duty", path)));
    }

    private Tally tally(Actor actor, LocalDate day) {
        return as(actor, it -> boards.sight(it, null, day).orElseThrow().board(Filter.ALL))
                .all();
    }

    private UnitLine line(String code, LocalDate day) {
        return as(province(), actor -> ledgers.on(actor, day)).lines().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Unit unit(String code) {
        return Acting.as(Actor.SYSTEM, () -> units.coded(code).orElseThrow());
    }

    private Actor province() {
        return new Actor(
                1, "Trần Thị Bích Ngọc", Set.of(Roles.STANDING_BODY), unit("99").id(), Actor.EVERYTHING);
    }

    private Actor officerOf(String code) {
        var unit = unit(code);
        return new Actor(2, "Lý Bình Cang", Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }

    private static <R> R as(Actor actor, Function<Actor, R> work) {
        return Acting.as(actor, () -> work.apply(actor));
    }
}
