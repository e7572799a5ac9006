package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.delegate.composition.AxisCount;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnLists
class ListsTest {
    @Autowired
    Season season;

    @Autowired
    BeginList begin;

    @Autowired
    AddEntries add;

    @Autowired
    EditEntry edit;

    @Autowired
    MoveEntries move;

    @Autowired
    ReplaceEntry replace;

    @Autowired
    RestoreEntry restore;

    @Autowired
    RemoveEntries remove;

    @Autowired
    UndoAct undo;

    @Autowired
    ListsOfUnits ofUnits;

    @Autowired
    AdoptList adopt;

    @Autowired
    AssembleList assemble;

    @Autowired
    TypePopulation typePopulation;

    @Autowired
    SetQuota setQuota;

    @Autowired
    Entries entries;

    @Autowired
    DelegateLists lists;

    @Autowired
    Delegates delegates;

    @Autowired
    Yardsticks yardsticks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Populations populations;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private Actor head;
    private long here;

    @BeforeEach
    void a_list_of_the_district() {
        season.open();
        JdbcClient.create(owner)
                .sql("truncate delegate.list, people.registrant cascade")
                .update();
        populations.forget();
        officer = season.officer("942");
        head = season.head("942");
        here = begin(officer, "942", Purpose.HERE);
    }

    private long begin(Actor actor, String unit, Purpose purpose) {
        return Acting.as(actor, () -> begin.begin(actor, season.unit(unit).id(), purpose));
    }

    private long put(Actor actor, long list, long person, String from) {
        return Acting.as(actor, () -> {
            add.add(
                    actor,
                    list,
                    List.of(NewEntry.of(
                            person, EntryKind.INDIVIDUAL, season.unit(from).id())));
            return entries.of(list).stream()
                    .filter(entry -> entry.registrantId() == person)
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private Entry entry(long list, long id) {
        return Acting.as(Actor.SYSTEM, () -> entries.find(list, id).orElseThrow());
    }

    private long farmer(String name) {
        return season.person("31569", name, 1980, Sex.FEMALE, "Khơ-me");
    }

    private int now(long list) {
        return lists.find(list).orElseThrow().version();
    }

    private static List<String> codes(Refused refused) {
        return refused.findings().stream().map(Finding::code).toList();
    }

    @Test
    void nobody_is_entered_twice() {
        var person = farmer("Thạch Thị Sa Rây");
        put(officer, here, person, "31569");

        var again = Acting.as(
                officer, () -> add.add(officer, here, List.of(NewEntry.of(person, EntryKind.GUEST, officer.unitId()))));

        assertThat(again).isZero();
        assertThat(Acting.as(officer, () -> entries.of(here))).hasSize(1);
    }

    @Test
    void two_officers_on_one_line_are_told_of_each_other() {
        var id = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var colleague = season.colleague("942");
        var first = new EditEntry.Cells(EntryKind.GUEST, "", "", "  Mời  ngồi hàng đầu ");
        Acting.as(officer, () -> edit.save(officer, here, id, 0, first));

        assertThat(entry(here, id).note()).isEqualTo("Mời ngồi hàng đầu");
        assertThatThrownBy(() -> Acting.as(colleague, () -> edit.save(colleague, here, id, 0, first)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void the_officer_reviews_the_head_approves_and_only_then_somebody_is_invited() {
        var id = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var ids = List.of(id);

        assertThat(Acting.as(officer, () -> move.move(officer, here, now(here), ids, MoveEntries.Step.INVITE)))
                .isZero();
        Acting.as(officer, () -> move.move(officer, here, now(here), ids, MoveEntries.Step.REVIEW));
        assertThatThrownBy(() ->
                        Acting.as(officer, () -> move.move(officer, here, now(here), ids, MoveEntries.Step.APPROVE)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-312"));
        Acting.as(head, () -> move.move(head, here, now(here), ids, MoveEntries.Step.APPROVE));
        Acting.as(officer, () -> move.move(officer, here, now(here), ids, MoveEntries.Step.INVITE));

        assertThat(entry(here, id).state()).isInstanceOf(EntryState.Invited.class);
        assertThatThrownBy(() -> Acting.as(officer, () -> remove.remove(officer, here, now(here), ids)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Acting.as(
                        officer,
                        () -> edit.save(
                                officer,
                                here,
                                id,
                                entry(here, id).version(),
                                new EditEntry.Cells(EntryKind.GUEST, "", "", ""))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-313"));
    }

    @Test
    void the_last_act_is_taken_back_line_by_line() {
        var kept = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var gone = put(officer, here, farmer("Lý Thị Kim"), "31569");
        Acting.as(officer, () -> remove.remove(officer, here, now(here), List.of(kept, gone)));
        assertThat(Acting.as(officer, () -> entries.of(here))).isEmpty();

        assertThat(Acting.as(officer, () -> undo.undo(officer, here))).isEqualTo("removed");
        assertThat(Acting.as(officer, () -> entries.of(here)))
                .extracting(Entry::id)
                .containsExactly(kept, gone);
        assertThat(Acting.as(officer, () -> undo.latest(here)).orElseThrow())
                .extracting(UndoAct.Latest::what, UndoAct.Latest::takenBack)
                .containsExactly("removed", true);

        assertThat(Acting.as(officer, () -> undo.undo(officer, here))).isEqualTo("added");
        assertThat(Acting.as(officer, () -> entries.of(here)))
                .extracting(Entry::id)
                .containsExactly(kept);
    }

    @Test
    void a_unit_with_a_list_or_with_somebody_on_one_does_not_go() {
        put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var ids =
                Stream.of("942", "31569", "31570").map(code -> season.unit(code).id());

        assertThat(ids.map(id ->
                        Acting.as(officer, () -> ofUnits.units(List.of(id)).isPresent())))
                .containsExactly(true, true, false);
    }

    @Test
    void what_a_colleague_did_last_is_not_mine_to_take_back() {
        put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var colleague = season.colleague("942");

        assertThatThrownBy(() -> Acting.as(colleague, () -> undo.undo(colleague, here)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-319"));
    }

    @Test
    void a_reserve_goes_in_the_place_of_who_drops_out() {
        var first = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var second = put(officer, here, farmer("Lý Thị Kim"), "31569");
        Acting.as(officer, () -> {
            replace.choose(officer, here, lists.find(here).orElseThrow().version(), List.of(), List.of(second));
            return true;
        });
        assertThat(entry(here, second).reserve()).isEqualTo(1);

        Acting.as(officer, () -> {
            replace.replace(officer, here, now(here), first, second, "Ốm");
            return true;
        });

        assertThat(entry(here, first).state()).isInstanceOf(EntryState.Replaced.class);
        assertThat(entry(here, second).counts()).isTrue();
    }

    @Test
    void who_withdrew_comes_back_to_the_step_before_with_a_reason() {
        var id = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        Acting.as(officer, () -> move.move(officer, here, now(here), List.of(id), MoveEntries.Step.REVIEW));
        withdraw(here, id);
        assertThatThrownBy(() -> restore(here, id, " "))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-314"));

        restore(here, id, "Đã khỏi ốm");

        assertThat(entry(here, id).state()).isInstanceOf(EntryState.Reviewed.class);
        assertThat(entry(here, id).counts()).isTrue();
        assertThat(Acting.as(officer, () -> undo.latest(here)).orElseThrow())
                .extracting(UndoAct.Latest::what, UndoAct.Latest::reason)
                .containsExactly("restored", "Đã khỏi ốm");
        assertThatThrownBy(() -> restore(here, id, "Lần nữa"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-329"));
    }

    @Test
    void who_was_replaced_comes_back_as_a_reserve() {
        var first = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var second = put(officer, here, farmer("Lý Thị Kim"), "31569");
        choose(List.of(), List.of(second));
        Acting.as(officer, () -> {
            replace.replace(officer, here, now(here), first, second, "Ốm");
            return true;
        });

        restore(here, first, "Đã khỏi ốm");

        assertThat(entry(here, first).reserve()).isNotNull();
        assertThat(entry(here, second).counts()).isTrue();
    }

    @Test
    void an_adopted_list_takes_back_a_withdrawal_and_nothing_older_than_the_vote() {
        var up = begin(officer, "942", Purpose.UP);
        var goes = put(officer, up, farmer("Thạch Thị Sa Rây"), "31569");
        var outBefore = put(officer, up, farmer("Lý Thị Kim"), "31569");
        withdraw(up, outBefore);
        Acting.as(officer, () -> {
            adopt.adopt(officer, up, now(up), new Adoption(Season.TODAY, 200, 180, 175, 2, 3, false), false);
            return true;
        });
        assertThat(Acting.as(
                        officer, () -> undo.possible(officer, lists.find(up).orElseThrow())))
                .isEmpty();
        assertThatThrownBy(() -> Acting.as(officer, () -> undo.undo(officer, up)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-311"));
        assertThatThrownBy(() -> restore(up, outBefore, "Đi được"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-331"));

        withdraw(up, goes);
        assertThat(Acting.as(officer, () -> undo.undo(officer, up))).isEqualTo("withdrawn");
        assertThat(entry(up, goes).counts()).isTrue();
        withdraw(up, goes);
        restore(up, goes, "Đi được");
        assertThat(entry(up, goes).counts()).isTrue();
    }

    @Test
    void only_lines_that_change_places_are_counted() {
        var first = put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var second = put(officer, here, farmer("Lý Thị Kim"), "31569");
        withdraw(here, second);

        assertThat(choose(List.of(first, second), List.of())).isZero();
        assertThat(choose(List.of(), List.of(first, second))).isOne();
        assertThat(choose(List.of(), List.of(first))).isZero();
    }

    private int choose(List<Long> go, List<Long> reserves) {
        return Acting.as(
                officer,
                () -> replace.choose(
                        officer, here, lists.find(here).orElseThrow().version(), go, reserves));
    }

    private void withdraw(long list, long id) {
        Acting.as(officer, () -> {
            move.withdraw(officer, list, now(list), id, "Ốm");
            return true;
        });
    }

    private void restore(long list, long id, String reason) {
        Acting.as(officer, () -> {
            restore.restore(officer, list, id, reason);
            return true;
        });
    }

    @Test
    void a_choice_made_on_an_older_list_is_not_applied() {
        put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");

        assertThatThrownBy(() -> Acting.as(officer, () -> {
                    replace.choose(officer, here, 0, List.of(), List.of());
                    return true;
                }))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_neighbour_sees_neither_the_list_nor_its_lines() {
        put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        var neighbour = season.officer("943");

        assertThatThrownBy(() -> Acting.as(neighbour, () -> delegates.list(neighbour, here)))
                .isInstanceOf(NotThere.class);
        assertThat(Acting.as(neighbour, () -> entries.of(here))).isEmpty();
        assertThat(Acting.as(
                        neighbour,
                        () -> jdbc.sql("select count(*) from delegate.roster")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void who_is_above_reads_and_does_not_write() {
        var body = season.standingBody();
        var person = farmer("Thạch Thị Sa Rây");

        assertThat(Acting.as(body, () -> delegates.list(body, here)).id()).isEqualTo(here);
        assertThatThrownBy(() -> put(body, here, person, "31569"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-310"));
    }

    @Test
    void what_a_conference_adopts_goes_up_once_with_its_provenance() {
        var up = begin(officer, "942", Purpose.UP);
        var person = farmer("Thạch Thị Sa Rây");
        var line = put(officer, up, person, "31569");
        var commune = season.officer("31569");
        var upOfCommune = begin(commune, "31569", Purpose.UP);
        put(commune, upOfCommune, person, "31569");
        var vote = new Adoption(Season.TODAY, 200, 180, 175, 2, 3, false);
        Acting.as(officer, () -> {
            adopt.adopt(officer, up, now(up), vote, false);
            return true;
        });
        Acting.as(commune, () -> {
            adopt.adopt(commune, upOfCommune, now(upOfCommune), vote, false);
            return true;
        });
        var body = season.standingBody();
        var congress = begin(body, "94", Purpose.HERE);

        var first = Acting.as(body, () -> assemble.assemble(body, congress));
        var second = Acting.as(body, () -> assemble.assemble(body, congress));

        assertThat(first).isEqualTo(new AssembleList.Assembled(1, 0, 0));
        assertThat(second).isEqualTo(new AssembleList.Assembled(0, 0, 1));
        assertThat(Acting.as(body, () -> entries.of(congress))).singleElement().satisfies(entry -> {
            assertThat(entry.sourceEntryId()).isEqualTo(line);
            assertThat(entry.fromUnitId()).isEqualTo(season.unit("942").id());
        });
        assertThatThrownBy(() -> put(officer, up, farmer("Lý Thị Kim"), "31569"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-311"));
    }

    @Test
    void a_list_nobody_has_voted_for_does_not_go_up() {
        var up = begin(officer, "942", Purpose.UP);
        var lost = new Adoption(Season.TODAY.plusDays(1), 100, 120, 40, 90, 0, true);

        assertThatThrownBy(() -> Acting.as(officer, () -> {
                    adopt.adopt(officer, up, now(up), lost, false);
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(codes(refused))
                                .containsExactlyInAnyOrder("DB-301", "DB-302", "DB-303", "DB-304", "DB-305"));
    }

    @Test
    void the_nation_gives_the_province_a_number_and_the_list_is_held_to_it() {
        var body = season.standingBody();
        var nation = begin(body, "94", Purpose.UP);
        put(body, nation, farmer("Thạch Thị Sa Rây"), "942");
        put(body, nation, farmer("Lý Thị Kim"), "942");
        Acting.as(body, () -> {
            setQuota.set(body, nation, 1, "Thông báo của Ban Thi đua - Khen thưởng Trung ương");
            return true;
        });

        assertThat(measure(body, nation).findings()).extracting(Finding::code).contains("DB-101");
    }

    @Test
    void a_unit_below_the_province_cannot_give_itself_seats() {
        var up = begin(officer, "942", Purpose.UP);

        assertThatThrownBy(() -> Acting.as(officer, () -> {
                    setQuota.set(officer, up, 99, "Tự ghi");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-327"));
        Acting.asSystem(() -> jdbc.sql("update delegate.list set seats = 99, seats_source = 'x' where id = :id")
                .param("id", up)
                .update());
        assertThat(measure(officer, up).cap()).isNull();
    }

    @Test
    void lines_follow_a_merge_and_come_back_when_it_is_undone() {
        var kept = farmer("Thạch Thị Sa Rây");
        var again = farmer("Thạch Thị Sarây");
        var onBoth = begin(officer, "942", Purpose.UP);
        var alone = put(officer, here, again, "31569");
        put(officer, onBoth, kept, "31569");
        var twice = put(officer, onBoth, again, "31569");

        tell(new RegistrantsMerged(7, kept, again));
        assertThat(entry(here, alone).registrantId()).isEqualTo(kept);
        assertThat(entry(onBoth, twice).state()).isInstanceOf(EntryState.Withdrawn.class);

        tell(new MergeUndone(7, kept, again));
        assertThat(entry(here, alone).registrantId()).isEqualTo(again);
        assertThat(entry(onBoth, twice).state()).isInstanceOf(EntryState.Proposed.class);
    }

    @Test
    void a_delegate_stays_one_when_the_entry_that_goes_on_was_only_a_reserve() {
        var kept = farmer("Thạch Thị Sa Rây");
        var again = farmer("Thạch Thị Sarây");
        var stays = put(officer, here, kept, "31569");
        var gone = put(officer, here, again, "31570");
        choose(List.of(), List.of(stays));
        Acting.as(officer, () -> move.move(officer, here, now(here), List.of(gone), MoveEntries.Step.REVIEW));
        var version = version();

        tell(new RegistrantsMerged(8, kept, again));

        assertThat(entry(here, stays).counts()).isTrue();
        assertThat(entry(here, stays).state()).isInstanceOf(EntryState.Reviewed.class);
        assertThat(entry(here, stays).fromUnitId())
                .isEqualTo(season.unit("31570").id());
        assertThat(entry(here, gone).state()).isInstanceOf(EntryState.Withdrawn.class);
        assertThat(version()).isGreaterThan(version);
        assertThat(Acting.as(officer, () -> undo.latest(here)).orElseThrow().what())
                .isEqualTo("merged");
        assertThatThrownBy(() -> restore(here, gone, "Nhầm"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(codes(refused)).containsExactly("DB-330"));

        tell(new MergeUndone(8, kept, again));
        assertThat(entry(here, stays).reserve()).isEqualTo(1);
        assertThat(entry(here, stays).registrantId()).isEqualTo(kept);
        assertThat(entry(here, gone).counts()).isTrue();
    }

    private int version() {
        return Acting.as(officer, () -> lists.find(here).orElseThrow().version());
    }

    private void tell(Object event) {
        Acting.asSystem(
                () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(event)));
    }

    @Test
    void a_district_is_measured_beside_its_own_people_and_beside_typed_numbers() {
        put(officer, here, farmer("Thạch Thị Sa Rây"), "31569");
        season.person("31570", "Trần Văn Bé", 1970, Sex.MALE, "Kinh");

        assertThat(axis(measure(officer, here), "dan-toc").bars())
                .extracting(bar -> bar.value() + " " + bar.count() + " " + bar.population())
                .containsExactly("Khơ-me 1 50.0", "Kinh 0 50.0");
        assertThat(measure(officer, here).findings())
                .filteredOn(finding -> finding.code().equals("DB-115"))
                .extracting(finding ->
                        finding.values().getFirst() + ": " + finding.values().getLast())
                .contains("Dân tộc: Kinh", "Các địa phương: Xã Hồ Đắc Kiện");

        Acting.as(officer, () -> {
            typePopulation.type(officer, here, "dan-toc", Map.of("Khơ-me", 30L, "Kinh", 70L), "Tổng điều tra 2019");
            return true;
        });
        assertThat(axis(measure(officer, here), "dan-toc").source()).isEqualTo("Tổng điều tra 2019");
    }

    @Test
    void a_commune_sees_three_numbers() {
        var commune = season.officer("31569");
        var list = begin(commune, "31569", Purpose.HERE);

        assertThat(measure(commune, list).axes()).isEmpty();
    }

    @Test
    void a_congress_of_five_hundred_is_measured_quickly_after_an_edit() {
        var body = season.standingBody();
        var congress = begin(body, "94", Purpose.HERE);
        var people = new ArrayList<NewEntry>();
        var unit = season.unit("31569").id();
        Acting.asSystem(() -> jdbc.sql("""
            insert into people.registrant (unit_id, kind, display_name, sort_key, match_key, sex, born_year, work,
                ethnicity, religion, edited_by, edited_at)
            select :unit, 'person', 'Nguyễn Văn ' || n, lpad(n::text, 5, '0'), 'x', 'nam', 1980, 'truc-tiep', 'Kinh',
                'Không', 'thử', now()
            from generate_series(1, 500) n
            returning id
            """)
                .param("unit", unit)
                .query(Long.class)
                .list()
                .forEach(id -> people.add(NewEntry.of(id, EntryKind.INDIVIDUAL, unit))));
        Acting.as(body, () -> add.add(body, congress, people));
        for (var i = 0; i < 15; i++) {
            measure(body, congress);
        }

        var best = Long.MAX_VALUE;
        for (var i = 0; i < 5; i++) {
            var start = System.nanoTime();
            var composition = measure(body, congress);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(composition.total()).isEqualTo(500);
        }
        assertThat(Duration.ofNanos(best))
                .as("a quiet machine takes a tenth of it")
                .isLessThan(Duration.ofSeconds(1));
    }

    private Composition measure(Actor actor, long list) {
        return Acting.as(actor, () -> {
            var found = lists.find(list).orElseThrow();
            var unit = season.unit(found.unitId() == season.unit("94").id() ? "94" : code(found.unitId()));
            var by = yardsticks.of(unit, found, ValueWords.AS_KEPT, "Sổ chung");
            return Composition.of(delegates.of(actor, found), by);
        });
    }

    private String code(long unitId) {
        return List.of("942", "31569").stream()
                .filter(code -> season.unit(code).id() == unitId)
                .findFirst()
                .orElseThrow();
    }

    private static AxisCount axis(Composition composition, String code) {
        return composition.axes().stream()
                .filter(axis -> axis.axis().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
