package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.budget.Budget;
import vn.daihoi.budget.KeepBudget;
import vn.daihoi.budget.KeepNorms;
import vn.daihoi.budget.Norm;
import vn.daihoi.budget.Source;
import vn.daihoi.budget.UsualLines;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The province has laid down what may be spent, and the pilot of KH128 II.2.c draws up its estimate. Amounts and
/// decisions are invented and say so.
@Component
@Profile("demo")
class NormChapter implements DemoChapter {
    private static final int ORDER = 470;
    private static final LocalDate SINCE = LocalDate.of(2018, 1, 1);
    private static final String DECISION = "Nghị quyết 00/2018/NQ-HĐND (giả định)";
    private static final String PILOT = "94-SLDTBXH";

    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final KeepNorms norms;
    private final KeepBudget keep;
    private final UsualLines usual;

    NormChapter(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            KeepNorms norms,
            KeepBudget keep,
            UsualLines usual) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.norms = norms;
        this.keep = keep;
        this.usual = usual;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var head = CongressChapter.head(province);
        Acting.as(head, () -> {
            lay(head, province, "Tiền ăn đại biểu không hưởng lương", "người/ngày", 150_000, 130, true);
            lay(head, province, "Tiền nghỉ đại biểu", "người/đêm", 250_000, 100, false);
            lay(head, province, "Giải khát giữa giờ", "người/buổi", 20_000, 100, false);
            lay(head, province, "In tài liệu hội nghị", "bộ", 35_000, 100, false);
            lay(head, province, "Giấy mời, thẻ đại biểu", "bộ", 15_000, 100, false);
            lay(head, province, "Bồi dưỡng báo cáo tham luận", "bài", 500_000, 100, false);
            lay(head, province, "Khung, hoa trao thưởng", "phần", 250_000, 100, false);
            return true;
        });
        units.coded(PILOT).ifPresent(this::estimate);
    }

    private void lay(Actor head, Unit unit, String name, String measure, long amount, int ceiling, boolean unpaidOnly) {
        norms.keep(
                head,
                new Norm(0, unit.id(), "", name, measure, amount, ceiling, unpaidOnly, DECISION, SINCE, null, "", 0));
    }

    private void estimate(Unit unit) {
        var season = grounds.find(unit, null).orElseThrow().plan().heading().season();
        conferences.idOf(unit.id(), season).ifPresent(id -> {
            var name = "Huỳnh Văn Tâm (nhân vật giả định)";
            var officer = new Actor(0, name, Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
            Acting.as(officer, () -> {
                keep.addAll(officer, id, usual.of(officer, id));
                keep.keep(officer, id, new Source(0, "Kinh phí được giao (giả định)", 60_000_000, "", 0));
                var past = new Budget.Past("Hội nghị năm 2015 (số liệu giả định)", 180, 41_000_000L);
                keep.compare(officer, id, 1, past);
                return List.of();
            });
        });
    }
}
