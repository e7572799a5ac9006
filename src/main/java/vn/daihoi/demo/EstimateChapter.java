package vn.daihoi.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.budget.Basis;
import vn.daihoi.budget.Budget;
import vn.daihoi.budget.Estimates;
import vn.daihoi.budget.KeepBudget;
import vn.daihoi.budget.Line;
import vn.daihoi.budget.Source;
import vn.daihoi.budget.UsualLines;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// The estimate of the congress, approved; two bills have come in. Amounts are invented.
@Component
@Profile("demo")
class EstimateChapter implements DemoChapter {
    private static final int ORDER = 145;
    private static final Map<Basis, Long> UNPRICED = Map.of(Basis.ONE, 25_000_000L, Basis.AWARDS, 250_000L);

    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final Estimates estimates;
    private final KeepBudget keep;
    private final UsualLines usual;

    EstimateChapter(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            Estimates estimates,
            KeepBudget keep,
            UsualLines usual) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.estimates = estimates;
        this.keep = keep;
        this.usual = usual;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = grounds.find(province, null).orElseThrow().plan().heading().season();
        long id = conferences.idOf(province.id(), season).orElseThrow();
        var head = CongressChapter.head(province);
        Acting.as(head, () -> {
            estimate(head, id);
            return true;
        });
    }

    private void estimate(Actor head, long id) {
        keep.keep(head, id, new Source(0, "Ngân sách tỉnh (giả định)", 450_000_000, "Quyết định 00/QĐ-UBND", 0));
        keep.keep(head, id, new Source(0, "Quỹ thi đua, khen thưởng tỉnh (giả định)", 50_000_000, "", 0));
        var source = estimates.of(head, id).budget().sources().getFirst().id();
        var lines =
                usual.of(head, id).stream().map(line -> priced(line, source)).toList();
        keep.addAll(head, id, lines);
        keep.compare(head, id, 1, new Budget.Past("Đại hội lần thứ IV (2015, số liệu giả định)", 450, 230_000_000L));
        var read = estimates.of(head, id).budget();
        keep.approve(head, id, read.version(), read.mark(), "00/QĐ-UBND (giả định)");
        estimates.of(head, id).budget().lines().stream().limit(2).forEach(one -> keep.save(head, id, spent(one)));
    }

    private static Line priced(Line line, long source) {
        var price = line.price() > 0 ? line.price() : UNPRICED.getOrDefault(line.basis(), 1_000L);
        return with(line, price, source, null, "");
    }

    private static Line spent(Line.Priced one) {
        var line = one.line();
        return with(line, line.price(), line.sourceId() == null ? 0 : line.sourceId(), one.amount(), "HĐ 0000012");
    }

    private static Line with(Line line, long price, long source, @Nullable Long actual, String proof) {
        return new Line(
                line.id(),
                line.what(),
                line.measure(),
                line.basis(),
                line.quantity(),
                line.times(),
                line.normId(),
                price,
                source,
                actual,
                proof,
                line.before(),
                line.frozen(),
                line.version());
    }
}
