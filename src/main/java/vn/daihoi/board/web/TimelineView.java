package vn.daihoi.board.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.board.Timeline;
import vn.daihoi.shared.VietnameseDate;

/// The season as a drawing: across in percent of the width, down in pixels.
///
/// @param day where the day shown stands; null where it lies outside of the drawing
public record TimelineView(
        int height,
        List<Month> months,
        List<Band> bands,
        List<Pin> pins,
        List<Week> weeks,
        @Nullable String day,
        LocalDate shownDay) {
    private static final int TOP = 22;
    private static final int ROW = 24;
    private static final int BARS = 64;
    private static final int AXIS = 22;

    public record Month(int number, String x, String width, String middle) {}

    public record Band(String name, boolean pilots, LocalDate from, LocalDate to, String x, String width, int y) {}

    public record Pin(LocalDate day, String label, String duties, String x) {}

    public record Week(
            LocalDate monday,
            int held,
            int planned,
            String x,
            String width,
            int heldY,
            int heldHeight,
            int plannedY,
            int plannedHeight) {}

    static TimelineView of(Timeline timeline) {
        int floor = TOP + timeline.rows() * ROW + BARS;
        return new TimelineView(
                floor + AXIS,
                timeline.months().stream().map(TimelineView::month).toList(),
                timeline.bands().stream().map(TimelineView::band).toList(),
                timeline.pins().stream().map(TimelineView::pin).toList(),
                timeline.weeks().stream().map(week -> week(week, floor)).toList(),
                timeline.dayAt().map(TimelineView::percent).orElse(null),
                timeline.day());
    }

    private static Month month(Timeline.Month month) {
        return new Month(
                month.month().getMonthValue(),
                percent(month.left()),
                percent(month.width()),
                percent(month.left() + month.width() / 2));
    }

    private static Band band(Timeline.Band band) {
        var stretch = band.stretch();
        return new Band(
                stretch.name(),
                stretch.isPilots(),
                stretch.from(),
                stretch.to(),
                percent(band.left()),
                percent(band.width()),
                TOP + band.row() * ROW);
    }

    private static Pin pin(Timeline.Pin pin) {
        var deadline = pin.deadline();
        return new Pin(
                deadline.day(),
                VietnameseDate.show(deadline.day()).substring(0, 5),
                String.join("; ", deadline.duties()),
                percent(pin.left()));
    }

    private static Week week(Timeline.Week week, int floor) {
        int whole = Math.max(4, (int) Math.round(week.height() * (BARS - 8)));
        int held = (int) Math.round(whole * week.heldShare());
        return new Week(
                week.monday(),
                week.held(),
                week.planned(),
                percent(week.left()),
                percent(week.width() * 0.8),
                floor - held,
                held,
                floor - whole,
                whole - held);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
