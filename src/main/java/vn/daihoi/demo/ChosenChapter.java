package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.ExemplarState;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.movement.Answer;
import vn.daihoi.movement.AnswerMovement;
import vn.daihoi.movement.LaunchMovement;
import vn.daihoi.movement.NewMovement;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// On the eve of the congress its exemplars are chosen, and the movement of the next five years is ready to be launched
/// with the districts' commitments (KH128 III.2). All of it is invented.
@Component
@Profile("demo")
class ChosenChapter implements DemoChapter {
    private static final LocalDate CHOSEN = LocalDate.of(2020, 7, 20);
    private static final String NAME =
            "Đoàn kết, sáng tạo, thi đua xây dựng Sóc Trăng phát triển giai đoạn 2020 - 2025";
    private static final String GOALS = "Thu nhập bình quân đầu người tăng hai lần so với năm 2015; ít nhất 80 % số xã "
            + "đạt chuẩn nông thôn mới; tỷ lệ hộ nghèo Khmer giảm mỗi năm 3 đến 4 % (nội dung giả định).";

    private final Exemplars exemplars;
    private final ReviewExemplar review;
    private final Seasons seasons;
    private final LaunchMovement launch;
    private final AnswerMovement answer;
    private final Units units;
    private final UnitTree tree;
    private final SeasonClock clock;

    ChosenChapter(
            Exemplars exemplars,
            ReviewExemplar review,
            Seasons seasons,
            LaunchMovement launch,
            AnswerMovement answer,
            Units units,
            UnitTree tree,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.review = review;
        this.seasons = seasons;
        this.launch = launch;
        this.answer = answer;
        this.units = units;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    /// Before the congress lists its delegates.
    @Override
    public int order() {
        return 98;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var morning = clock.shift();
        try {
            clock.shiftBy(clock.shiftTo(CHOSEN));
            choose(province);
            nextFiveYears(province);
        } finally {
            clock.shiftBy(morning);
        }
    }

    /// What lies with the districts is taken up and sent on; of what lies with the province every fifth stays open.
    private void choose(Unit province) {
        var season = seasons.of(province).orElse("");
        var all =
                exemplars.find(Actor.SYSTEM, ExemplarFilter.all(season), 500, 0).rows();
        all.stream()
                .filter(one -> one.state() instanceof ExemplarState.Proposed && one.deskUnitId() != province.id())
                .forEach(one -> as(one.deskUnitId(), actor -> {
                    review.takeUp(actor, one.id(), one.version());
                    review.sendOn(actor, one.id(), version(one));
                }));
        all.stream()
                .map(one -> exemplars.visibleTo(Actor.SYSTEM, one.id()))
                .filter(one -> one.state() instanceof ExemplarState.Proposed && one.id() % 5 != 0)
                .forEach(one -> as(province.id(), actor -> review.takeUp(actor, one.id(), one.version())));
    }

    private int version(Exemplar one) {
        return exemplars.visibleTo(Actor.SYSTEM, one.id()).version();
    }

    private void nextFiveYears(Unit province) {
        var fresh = new NewMovement(NAME, GOALS, 2020, 2025, CongressChapter.DAY);
        var id = new long[1];
        as(province.id(), actor -> id[0] = launch.launch(actor, province.id(), fresh));
        tree.on(Actor.SYSTEM, clock.today()).stream()
                .filter(unit -> unit.kind().equals("huyen"))
                .forEach(unit -> as(
                        unit.id(),
                        actor -> answer.answer(
                                actor,
                                id[0],
                                unit.id(),
                                0,
                                new Answer(
                                        "",
                                        "Ký giao ước thi đua tại đại hội.",
                                        "Hoàn thành các chỉ tiêu nông thôn mới trước một năm (nội dung giả định).",
                                        null))));
    }

    private void as(long unitId, Consumer<Actor> work) {
        var unit = units.find(unitId).orElseThrow();
        var actor = new Actor(
                0, "Thường trực Hội đồng (nhân vật giả định)", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        Acting.as(actor, () -> {
            work.accept(actor);
            return true;
        });
    }
}
