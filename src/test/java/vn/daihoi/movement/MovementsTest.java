package vn.daihoi.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.movement.AnswerMovement.NewFigure;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnLists
class MovementsTest {
    private static int count;

    @Autowired
    Season season;

    @Autowired
    Movements movements;

    @Autowired
    LaunchMovement launch;

    @Autowired
    MeasureMovement measure;

    @Autowired
    AnswerMovement answers;

    @Autowired
    Responses responses;

    @Autowired
    Indicators indicators;

    @Autowired
    Models models;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor province;
    private Actor district;
    private Actor commune;
    private long id;

    @BeforeEach
    void the_province_has_launched_a_movement() {
        season.open();
        province = season.standingBody();
        district = season.officer("942");
        commune = season.officer("31570");
        id = as(province, () -> launch.launch(province, unit("94"), named("Phong trào " + count++)));
    }

    private static NewMovement named(String name) {
        return new NewMovement(name, "Ai cũng thi đua", 2020, 2025, null);
    }

    private long unit(String code) {
        return season.unit(code).id();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    private static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private static List<String> codes(Throwable thrown) {
        return ((Refused) thrown).findings().stream().map(Finding::code).toList();
    }

    private void figure(Actor actor, long indicator, String unit, int year, int result) {
        run(
                actor,
                () -> answers.figure(
                        actor,
                        id,
                        unit(unit),
                        new NewFigure(indicator, year, null, BigDecimal.valueOf(result), "Báo cáo", 0)));
    }

    private void change(long indicator, @Nullable Integer target, @Nullable Integer result, int version) {
        run(
                commune,
                () -> answers.figure(
                        commune,
                        id,
                        unit("31570"),
                        new NewFigure(indicator, 2018, number(target), number(result), "Báo cáo", version)));
    }

    private static @Nullable BigDecimal number(@Nullable Integer typed) {
        return typed == null ? null : BigDecimal.valueOf(typed);
    }

    private List<String> under(String unit) {
        return as(province, () -> indicators.figuresUnder(id, unit(unit))).stream()
                .map(one -> one.year() + ": " + String.valueOf(one.result()) + " from " + one.units())
                .toList();
    }

    @Test
    void results_of_the_units_add_up_and_nothing_is_counted_twice() {
        var households = as(province, () -> measure.addIndicator(province, id, "Hộ thoát nghèo", "hộ", true));
        figure(commune, households, "31570", 2018, 10);
        figure(season.officer("31569"), households, "31569", 2018, 5);
        figure(season.officer("943"), households, "943", 2018, 100);

        assertThat(under("942")).containsExactly("2018: 15.00 from 2");
        assertThat(under("94")).containsExactly("2018: 115.00 from 3");

        figure(district, households, "942", 2018, 20);
        assertThat(under("94"))
                .as("the district's own number stands for its communes")
                .containsExactly("2018: 120.00 from 2");
    }

    @Test
    void where_a_district_has_written_a_target_only_the_results_of_its_communes_still_count() {
        var households = as(province, () -> measure.addIndicator(province, id, "Hộ thoát nghèo", "hộ", true));
        figure(commune, households, "31570", 2018, 10);
        var aim = new NewFigure(households, 2018, BigDecimal.valueOf(50), null, "Kế hoạch", 0);
        run(district, () -> answers.figure(district, id, unit("942"), aim));

        var sums = as(province, () -> indicators.figuresUnder(id, unit("94"))).getFirst();
        assertThat(sums.target()).isEqualByComparingTo("50");
        assertThat(sums.result()).isEqualByComparingTo("10");
    }

    @Test
    void a_figure_that_somebody_has_written_is_not_written_over_unseen() {
        var households = as(province, () -> measure.addIndicator(province, id, "Hộ thoát nghèo", "hộ", true));
        figure(commune, households, "31570", 2018, 10);

        assertThatThrownBy(() -> change(households, null, 99, 0)).isInstanceOf(StaleEdit.class);
        change(households, null, 12, 1);
        assertThatThrownBy(() -> change(households, null, 99, 1)).isInstanceOf(StaleEdit.class);
        assertThat(under("94")).containsExactly("2018: 12.00 from 1");
    }

    @Test
    void a_wrong_number_can_be_taken_away_and_the_journal_still_knows_it() {
        var households = as(province, () -> measure.addIndicator(province, id, "Hộ thoát nghèo", "hộ", true));
        change(households, 40, 10, 0);
        change(households, 40, null, 1);
        assertThat(as(province, () -> indicators.figuresUnder(id, unit("94")))
                        .getFirst()
                        .result())
                .isNull();

        change(households, null, null, 2);
        assertThat(under("94")).isEmpty();
        var before = as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select coalesce(before::jsonb ->> 'result', '') from audit.entry
                    where subject = 'movement' and subject_id = :id and action like 'movement.figure%'
                    order by seq
                    """).param("id", id).query(String.class).list());
        assertThat(before).containsExactly("", "10.00", "null");
    }

    @Test
    void names_that_differ_by_an_accent_are_two_and_a_name_given_up_is_free() {
        var cows = as(province, () -> launch.launch(province, unit("94"), named("Nuôi bò " + id)));
        as(province, () -> launch.launch(province, unit("94"), named("Nuôi bỏ " + id)));

        assertThatThrownBy(() -> run(province, () -> launch.save(province, cows, 0, named("nuôi bỏ " + id))))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PT-105"));
        run(province, () -> launch.save(province, cows, 0, named("Nuôi trâu " + id)));
        as(province, () -> launch.launch(province, unit("94"), named("Nuôi bò " + id)));
    }

    @Test
    void rates_are_never_added_up() {
        var rate = as(province, () -> measure.addIndicator(province, id, "Tỷ lệ hộ nghèo", "%", false));
        figure(commune, rate, "31570", 2019, 7);

        assertThat(under("94")).isEmpty();
        figure(province, rate, "94", 2019, 4);
        assertThat(under("94")).containsExactly("2019: 4.00 from 1");
    }

    @Test
    void an_answer_is_not_written_over_by_a_second_hand() {
        run(commune, () -> answers.answer(commune, id, unit("31570"), 0, new Answer("", "Đăng ký", "", 30)));

        assertThatThrownBy(() -> run(
                        commune, () -> answers.answer(commune, id, unit("31570"), 0, new Answer("", "Khác", "", 1))))
                .isInstanceOf(StaleEdit.class);
        run(commune, () -> answers.answer(commune, id, unit("31570"), 1, new Answer("", "Đăng ký", "Xong", 31)));
        assertThat(as(province, () -> responses.counts(province)).get(id)).isEqualTo(new Responses.Count(1, 31));
    }

    @Test
    void all_that_is_wrong_with_a_movement_is_told_at_once() {
        var wrong = new NewMovement(" ", "", 2025, 1900, null);

        assertThatThrownBy(() -> run(province, () -> launch.launch(province, unit("94"), wrong)))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PT-101", "PT-103", "PT-104"));
    }

    @Test
    void a_district_writes_neither_the_provinces_goals_nor_for_another_district() {
        assertThatThrownBy(() -> run(district, () -> launch.save(district, id, 0, named("Khác"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(
                        district, () -> answers.answer(district, id, unit("943"), 0, new Answer("", "Thay", "", null))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void what_a_district_launches_is_seen_below_it_and_nowhere_else() {
        var own = as(district, () -> launch.launch(district, unit("942"), named("Phong trào huyện " + count++)));

        assertThat(as(commune, () -> movements.visibleTo(commune, own)).unitId())
                .isEqualTo(unit("942"));
        var stranger = season.officer("943");
        assertThatThrownBy(() -> run(stranger, () -> movements.visibleTo(stranger, own)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(
                        district, () -> launch.launch(district, unit("942"), named("Phong trào huyện " + (count - 1)))))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PT-105"));
    }

    @Test
    void a_model_worth_spreading_is_seen_by_every_unit() {
        run(commune, () -> answers.model(commune, id, unit("31570"), "Một giúp một", "Mỗi hộ khá giúp một hộ nghèo"));
        var stranger = season.officer("943");
        assertThat(as(stranger, () -> models.of(id))).isEmpty();

        var model = as(province, () -> models.of(id)).getFirst();
        run(province, () -> measure.spread(province, id, model.id(), true));
        assertThat(as(stranger, () -> models.of(id))).extracting(Model::name).containsExactly("Một giúp một");

        run(province, () -> measure.spread(province, id, model.id(), false));
        assertThat(as(stranger, () -> models.of(id))).isEmpty();
    }

    @Test
    void an_indicator_with_figures_stays() {
        var empty = as(province, () -> measure.addIndicator(province, id, "Nhà", "căn", true));
        run(province, () -> measure.removeIndicator(province, id, empty));
        var used = as(province, () -> measure.addIndicator(province, id, "Cầu", "cây", true));
        figure(commune, used, "31570", 2018, 1);

        assertThatThrownBy(() -> run(province, () -> measure.removeIndicator(province, id, used)))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PT-111"));
        assertThat(Set.copyOf(as(province, () -> indicators.of(id)))).hasSize(1);
    }

    @Test
    void an_indicator_for_which_a_figure_is_just_being_written_stays() throws Exception {
        var used = as(province, () -> measure.addIndicator(province, id, "Cầu", "cây", true));
        var written = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var writing = pool.submit(() -> run(
                    commune,
                    () -> transaction.executeWithoutResult(_ -> {
                        figure(commune, used, "31570", 2018, 1);
                        written.countDown();
                        await(told);
                    })));
            written.await();
            var removing = pool.submit(() -> run(province, () -> measure.removeIndicator(province, id, used)));
            assertThatThrownBy(() -> removing.get(300, TimeUnit.MILLISECONDS))
                    .as("waits for the figure")
                    .isInstanceOf(TimeoutException.class);
            told.countDown();
            writing.get();
            assertThatThrownBy(removing::get)
                    .cause()
                    .isInstanceOf(Refused.class)
                    .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PT-111"));
        }
        assertThat(under("94")).containsExactly("2018: 1.00 from 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
