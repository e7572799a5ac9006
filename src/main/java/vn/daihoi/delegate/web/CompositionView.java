package vn.daihoi.delegate.web;

import java.util.ArrayList;
import java.util.Comparator;
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
/// @param discretion what this reader is not told, and why; "" where they are told all
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
        String discretion,
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
            int unknown,
            int impersonal) {}

    /// Shares are texts such as `12.5%`, for SVG attributes.
    ///
    /// @param figure the number and, where it is exact, the share
    /// @param fill class of the bar
    /// @param mark where the population stands; "" for nowhere
    /// @param from where what is wanted begins; "" for nowhere
    public record Line(
            String label,
            String figure,
            String width,
            String fill,
            String mark,
            String from,
            @Nullable Double population,
            @Nullable Double atLeast,
            @Nullable Double atMost) {}

    /// @param rough the axes of which this reader sees rounded numbers only
    static CompositionView of(
            long listId, Composition composition, List<AxisCount> rough, String discretion, Said said) {
        var cap = composition.cap();
        var shares = composition.shares();
        var axes = new ArrayList<>(
                composition.axes().stream().map(axis -> axis(axis, said)).toList());
        rough.forEach(axis -> axes.add(rough(axis, composition.total(), said)));
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
                axes,
                discretion,
                composition.findings());
    }

    private static Axis axis(AxisCount count, Said said) {
        var t = said.t();
        var lines = count.bars().stream()
                .map(bar -> line(
                        count,
                        bar,
                        t.number(bar.count()) + " · " + t.percent(bar.share() / 100),
                        bar.share(),
                        bar.isShort() || bar.isOver() ? "fill-heed" : "fill-good",
                        said))
                .toList();
        return axis(count, lines, count.unknown(), count.impersonal());
    }

    /// Neither their order, nor how many are unknown, nor whether enough is there may tell more than the numbers do.
    private static Axis rough(AxisCount count, int total, Said said) {
        var lines = count.bars().stream()
                .filter(Rounded::isNamed)
                .sorted(Comparator.comparingInt((Bar bar) -> -Rounded.of(bar.count()))
                        .thenComparing(Bar::value))
                .map(bar -> line(
                        count,
                        Rounded.beside(bar),
                        new Rounded(said.t()).say(bar.count()),
                        100.0 * Rounded.of(bar.count()) / total,
                        "fill-good",
                        said))
                .toList();
        return axis(count, lines, 0, 0);
    }

    private static Axis axis(AxisCount count, List<Line> lines, int unknown, int impersonal) {
        return new Axis(
                count.axis().code(),
                count.axis().name(),
                count.citation(),
                count.axis().note() == null ? "" : count.axis().note(),
                count.source(),
                lines.stream().limit(MOST_BARS).toList(),
                Math.max(0, lines.size() - MOST_BARS),
                unknown,
                impersonal);
    }

    private static Line line(AxisCount count, Bar bar, String figure, double share, String fill, Said said) {
        var measure = count.axis().measures();
        var label = measure == null || bar.value().equals(Measuring.YES)
                ? count.axis().name()
                : said.say(measure, bar.value());
        return new Line(
                label,
                figure,
                percent(share),
                fill,
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
