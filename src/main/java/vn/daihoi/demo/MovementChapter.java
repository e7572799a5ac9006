package vn.daihoi.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.movement.Answer;
import vn.daihoi.movement.AnswerMovement;
import vn.daihoi.movement.AnswerMovement.NewFigure;
import vn.daihoi.movement.LaunchMovement;
import vn.daihoi.movement.MeasureMovement;
import vn.daihoi.movement.Models;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.movement.NewMovement;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// The plan's movements by the demo's day: the province has written goals and indicators, districts have answered and
/// reported year by year, some models are to be spread. All numbers are invented.
@Component
@Profile("demo")
class MovementChapter implements DemoChapter {
    private static final String POOR = "vi-nguoi-ngheo";
    private static final int FIRST = 2016;
    private static final int LAST = 2019;
    private static final List<String> GOALS = List.of(
            "Mỗi năm giảm tỷ lệ hộ nghèo từ 2 đến 3 %, hộ nghèo Khmer từ 3 đến 4 %.\nMọi hộ nghèo được tiếp cận vốn, "
                    + "nhà ở, nước sạch, y tế, giáo dục (nội dung giả định).",
            "Mỗi năm thêm doanh nghiệp đạt danh hiệu tiêu biểu; doanh nghiệp tham gia đủ bảo hiểm cho người lao động "
                    + "(nội dung giả định).",
            "Hồ sơ trả đúng và trước hạn; cán bộ, công chức, viên chức không hút thuốc, đúng giờ, mặc đúng quy định "
                    + "(nội dung giả định).",
            "Mỗi đơn vị đăng ký ít nhất một công trình, phần việc chào mừng đại hội (nội dung giả định).");

    private final UnitTree tree;
    private final Seasons seasons;
    private final Movements movements;
    private final LaunchMovement launch;
    private final MeasureMovement measure;
    private final AnswerMovement answer;
    private final Models models;
    private final SeasonClock clock;

    MovementChapter(
            UnitTree tree,
            Seasons seasons,
            Movements movements,
            LaunchMovement launch,
            MeasureMovement measure,
            AnswerMovement answer,
            Models models,
            SeasonClock clock) {
        this.tree = tree;
        this.seasons = seasons;
        this.movements = movements;
        this.launch = launch;
        this.measure = measure;
        this.answer = answer;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 460;
    }

    @Override
    public void tell() {
        var units = tree.on(Actor.SYSTEM, clock.today());
        var root = units.getFirst();
        var all = movements.forUnit(root.path(), seasons.of(root).orElse(""));
        for (var at = 0; at < all.size(); at++) {
            var one = all.get(at);
            var goals = GOALS.get(at % GOALS.size());
            as(root, Roles.STANDING_BODY, actor -> launch.save(actor, one.id(), one.version(), written(one, goals)));
        }
        all.stream().filter(one -> one.code().equals(POOR)).findFirst().ifPresent(one -> poor(root, units, one));
        var districts =
                units.stream().filter(unit -> unit.kind().equals("huyen")).toList();
        all.stream()
                .skip(1)
                .forEach(one -> districts.stream()
                        .limit(6)
                        .forEach(unit -> answered(
                                one, unit, "Đăng ký công trình chào mừng, kiểm tra từng quý (nội dung giả định).")));
    }

    private static NewMovement written(Movement one, String goals) {
        return new NewMovement(one.name(), goals, one.fromYear(), one.toYear(), LocalDate.of(2019, 9, 11));
    }

    /// Households out of poverty, houses built: targets and results of each district over four years.
    private void poor(Unit root, List<Unit> units, Movement one) {
        var ids = new long[2];
        as(root, Roles.STANDING_BODY, actor -> {
            ids[0] = measure.addIndicator(actor, one.id(), "Hộ thoát nghèo", "hộ", true);
            ids[1] = measure.addIndicator(actor, one.id(), "Nhà đại đoàn kết xây, sửa", "căn", true);
            measure.addIndicator(actor, one.id(), "Tỷ lệ hộ nghèo", "%", false);
        });
        var districts =
                units.stream().filter(unit -> unit.kind().equals("huyen")).toList();
        for (var at = 0; at < districts.size(); at++) {
            var unit = districts.get(at);
            answered(
                    one,
                    unit,
                    "Phân công từng cơ quan giúp hộ nghèo có địa chỉ, vốn vay ưu đãi, sửa nhà (nội dung giả định).");
            for (var year = FIRST; year <= LAST; year++) {
                var target = 400 + 37 * at + 25 * (year - FIRST);
                figure(one, unit, ids[0], year, target, target * (92 + (at * 7 + year) % 15) / 100);
                figure(one, unit, ids[1], year, 60 + 5 * at, 55 + 6 * at + (year - FIRST));
            }
            if (at % 3 == 0) {
                model(root, one, unit, at == 0);
            }
        }
    }

    private void answered(Movement one, Unit unit, String doing) {
        as(
                unit,
                Roles.UNIT_OFFICER,
                actor -> answer.answer(
                        actor,
                        one.id(),
                        unit.id(),
                        0,
                        new Answer(
                                "Số 15/KH-UBND ngày 20/01/2020 (số giả định)",
                                doing,
                                "Hoàn thành chỉ tiêu trước ngày đại hội.",
                                1_200 + Math.toIntExact(unit.id() % 40) * 31)));
    }

    private void figure(Movement one, Unit unit, long indicator, int year, int target, int result) {
        as(
                unit,
                Roles.UNIT_OFFICER,
                actor -> answer.figure(
                        actor,
                        one.id(),
                        unit.id(),
                        new NewFigure(
                                indicator,
                                year,
                                BigDecimal.valueOf(target),
                                BigDecimal.valueOf(result),
                                "Báo cáo năm của huyện (số liệu giả định)",
                                0)));
    }

    private void model(Unit root, Movement one, Unit unit, boolean spread) {
        as(
                unit,
                Roles.UNIT_OFFICER,
                actor -> answer.model(
                        actor,
                        one.id(),
                        unit.id(),
                        "Một cơ quan giúp một ấp nghèo",
                        "Mỗi cơ quan nhận một ấp, đến từng hộ hỏi thiếu gì, giúp đúng cái ấy, sáu tháng xem lại một"
                                + " lần (nội dung giả định)."));
        if (spread) {
            as(
                    root,
                    Roles.STANDING_BODY,
                    actor -> measure.spread(
                            actor, one.id(), models.of(one.id()).getFirst().id(), true));
        }
    }

    private static void as(Unit unit, String role, Consumer<Actor> work) {
        var actor = new Actor(0, "Cán bộ thi đua (nhân vật giả định)", Set.of(role), unit.id(), unit.path());
        Acting.as(actor, () -> {
            work.accept(actor);
            return true;
        });
    }
}
