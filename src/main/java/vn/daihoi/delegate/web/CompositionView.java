package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.composition.AxisCount;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.composition.Measuring;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// The composition as it is drawn beside the list.
///
/// @param cap null where the plan sets none
/// @param asked share of exemplars the plan asks for; null where it asks for none
public record CompositionView(
        long listId,
        int total,
        @Nullable Integer cap,
        @Nullable Citation capCitation,
        int exemplars,
        int guests,
        double exemplarShare,
        @Nullable Integer asked,
        boolean about,
        @Nullable Citation sharesCitation,
        List<Axis> axes,
        List<Finding> findings) {
    private static final int MOST_BARS = 8;

    /// @param hidden how many more values there are
    public record Axis(
            String code,
            String name,
            Citation citation,
            String note,
            String source,
            List<Line> lines,
            int hidden,
            int unknown) {}

    /// Shares are texts such as `12.5%`, for SVG attributes.
    ///
    /// @param fill class of the bar
    /// @param mark where the population stands; "" for nowhere
    /// @param from where what is wanted begins; "" for nowhere
    public record Line(
            String label,
            int count,
            double share,
            String width,
            String fill,
            String mark,
            String from,
            @Nullable Double population,
            @Nullable Double atLeast,
            @Nullable Double atMost) {}

    static CompositionView of(long listId, Composition composition, Said said) {
        var cap = composition.cap();
        var shares = composition.shares();
        return new CompositionView(
                listId,
                composition.total(),
                cap == null ? null : cap.value(),
                cap == null ? null : cap.citation(),
                composition.exemplars(),
                composition.guests(),
                composition.exemplarShare(),
                shares == null ? null : (Integer) shares.value().exemplars(),
                shares != null && shares.value().about(),
                shares == null ? null : shares.citation(),
                composition.axes().stream().map(axis -> axis(axis, said)).toList(),
                composition.findings());
    }

    private static Axis axis(AxisCount count, Said said) {
        var bars = count.bars();
        return new Axis(
                count.axis().code(),
                count.axis().name(),
                count.citation(),
                count.axis().note() == null ? "" : count.axis().note(),
                count.source(),
                bars.stream()
                        .limit(MOST_BARS)
                        .map(bar -> line(count, bar, said))
                        .toList(),
                Math.max(0, bars.size() - MOST_BARS),
                count.unknown());
    }

    private static Line line(AxisCount count, Bar bar, Said said) {
        var measure = count.axis().measures();
        var label = measure == null || bar.value().equals(Measuring.YES)
                ? count.axis().name()
                : said.say(measure, bar.value());
        return new Line(
                label,
                bar.count(),
                bar.share(),
                percent(bar.share()),
                bar.isShort() || bar.isOver() ? "fill-heed" : "fill-good",
                bar.population() == null ? "" : percent(bar.population()),
                bar.atLeast() == null ? "" : percent(bar.atLeast()),
                bar.population(),
                bar.atLeast(),
                bar.atMost());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(share, 0, 100));
    }

    public String exemplarWidth() {
        return percent(exemplarShare);
    }

    public String askedAt() {
        return asked == null ? "" : percent(asked);
    }
}
