package vn.daihoi.hall.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Words;

/// Lists of people with their seats, in two columns on upright A4: what ushers hold in their hands.
final class SeatLists {
    private static final float MARGIN = 40;
    private static final float TOP = 84;
    private static final float ROW = 15;
    private static final float BETWEEN = 18;

    private final Sheets sheets;
    private final Words t;
    private final String title;

    SeatLists(Sheets sheets, Words t, String title) {
        this.sheets = sheets;
        this.t = t;
        this.title = title;
    }

    /// @param group under whose heads the lines stand; null for none, then each line says its delegation
    void add(String name, List<SeatLine> lines, @Nullable Function<SeatLine, String> group) throws IOException {
        var next = 0;
        var page = 1;
        while (next < lines.size()) {
            try (var sheet = sheets.next(PDRectangle.A4)) {
                sheet.text(t.of("hall.list.title") + " · " + name, MARGIN, MARGIN, 14, true);
                sheet.cut(title, MARGIN, MARGIN + 18, 10, sheet.width() - 2 * MARGIN - 40);
                sheet.text("" + page++, sheet.width() - MARGIN - 10, MARGIN, 10, false);
                var width = (sheet.width() - 2 * MARGIN - BETWEEN) / 2;
                next = column(sheet, MARGIN, width, lines, next, group);
                next = column(sheet, MARGIN + width + BETWEEN, width, lines, next, group);
            }
        }
    }

    private int column(
            Sheet sheet,
            float x,
            float width,
            List<SeatLine> lines,
            int from,
            @Nullable Function<SeatLine, String> group)
            throws IOException {
        var y = TOP;
        var next = from;
        var head = "";
        while (next < lines.size() && y < sheet.height() - MARGIN - ROW) {
            var line = lines.get(next);
            var own = group == null ? "" : group.apply(line);
            if (!own.equals(head)) {
                if (y > sheet.height() - MARGIN - 3 * ROW) {
                    return next;
                }
                sheet.cut(own, x, y + 3, 10.5f, width);
                y += ROW + 3;
                head = own;
            }
            line(sheet, x, y, width, line, group == null);
            y += ROW;
            next++;
        }
        return next;
    }

    private void line(Sheet sheet, float x, float y, float width, SeatLine line, boolean withUnit) throws IOException {
        var seat = line.seat().isEmpty() ? "–" : line.seat();
        sheet.text(seat, x, y, 10, true);
        var name = withUnit && !line.unit().isEmpty() ? line.name() + " (" + line.unit() + ")" : line.name();
        sheet.cut(name, x + 48, y, 10, width - 48);
    }
}
