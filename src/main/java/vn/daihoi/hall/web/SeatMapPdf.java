package vn.daihoi.hall.web;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.web.Words;

/// The map of a seating on paper: a sheet for each floor, then the list by name and the list by delegation.
final class SeatMapPdf {
    private static final float MARGIN = 26;
    private static final float HEAD = 44;
    /// Narrower than this a seat holds the given name only.
    private static final float FULL_NAME = 30;
    private static final Map<String, Color> FILLS = Map.of(
            "presidium", new Color(0xF7, 0xDD, 0xDA),
            "guest", new Color(0xFB, 0xEC, 0xC8),
            "award", new Color(0xDD, 0xEE, 0xDD),
            "wheeled", new Color(0xD9, 0xE6, 0xF2),
            "wheelchair", new Color(0xED, 0xF3, 0xF9),
            "d0", new Color(0xF3, 0xEC, 0xE1),
            "d2", new Color(0xE8, 0xF0, 0xF7));
    /// In the order of the page's own key.
    private static final List<String> KEY = List.of("presidium", "guest", "award", "d0", "wheeled", "wheelchair");
    private static final float KEY_STEP = 118;
    private static final Color LINE = new Color(0x8D, 0x80, 0x71);

    private final Words t;
    private final String title;
    private final PDRectangle paper;

    /// @param title the conference and the room
    SeatMapPdf(Words t, String title, PDRectangle paper) {
        this.t = t;
        this.title = title;
        this.paper = paper;
    }

    /// @param names by entry
    byte[] of(List<FloorPicture> floors, Map<Long, String> names, List<SeatLine> people) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var sheets = new Sheets(document);
            for (var floor : floors) {
                try (var sheet = sheets.next(new PDRectangle(paper.getHeight(), paper.getWidth()))) {
                    map(sheet, floor, names);
                }
            }
            var lists = new SeatLists(sheets, t, title);
            lists.add(t.of("hall.list.byName"), people, null);
            lists.add(
                    t.of("hall.list.byUnit"),
                    people.stream()
                            .sorted(Comparator.comparing((SeatLine one) -> SortKey.ofText(one.unit()))
                                    .thenComparing(SeatLine::number))
                            .toList(),
                    SeatLine::unit);
            document.save(out);
        }
        return out.toByteArray();
    }

    private void map(Sheet sheet, FloorPicture floor, Map<Long, String> names) throws IOException {
        sheet.text(t.of("hall.pdf.title") + " · " + floor.name(), MARGIN, MARGIN, 15, true);
        sheet.text(title, MARGIN, MARGIN + 18, 10, false);
        key(sheet);
        var scale = Math.min(
                (sheet.width() - 2 * MARGIN) / floor.width(), (sheet.height() - 2 * MARGIN - HEAD) / floor.height());
        var place = new Place(scale, (sheet.width() - floor.width() * scale) / 2, MARGIN + HEAD);
        var stage = floor.stage();
        if (stage != null) {
            sheet.box(
                    place.x(stage.x()),
                    place.y(stage.y()),
                    stage.width() * scale,
                    stage.height() * scale,
                    FILLS.get("presidium"),
                    LINE);
            sheet.centred(t.of("hall.stage"), place.x(stage.x() + stage.width() / 2), place.y(stage.y() + 8), 9, true);
        }
        for (var mark : floor.marks()) {
            sheet.box(place.x(mark.x()), place.y(mark.y()), 92 * scale, 34 * scale, null, LINE);
            sheet.centred(
                    t.of("hall.mark." + mark.what()),
                    place.x(mark.x() + 46),
                    place.y(mark.y() + 10),
                    14 * scale,
                    false);
        }
        for (var row : floor.rows()) {
            sheet.centred(row.text(), place.x(row.x()), place.y(row.y() - 8), 15 * scale, false);
        }
        for (var block : floor.blocks()) {
            var area = block.area();
            sheet.centred(
                    t.of("hall.block", block.name()),
                    place.x(area.x() + area.width() / 2),
                    place.y(area.y() + area.height() + 2),
                    16 * scale,
                    true);
        }
        for (var box : floor.seats()) {
            seat(sheet, box, place, names.getOrDefault(box.look().entry(), ""));
        }
    }

    /// What the colours mean, at the right of the title.
    private void key(Sheet sheet) throws IOException {
        for (int i = 0; i < KEY.size(); i++) {
            var x = sheet.width() - MARGIN - (KEY.size() / 2 - i / 2) * KEY_STEP;
            var y = MARGIN + i % 2 * 15;
            sheet.box(x, y, 14, 10, FILLS.get(KEY.get(i)), LINE);
            sheet.text(t.of("hall.key." + KEY.get(i)), x + 19, y, 8, false);
        }
    }

    /// From the picture's units to points on the sheet.
    private record Place(float scale, float left, float top) {
        float x(float x) {
            return left + x * scale;
        }

        float y(float y) {
            return top + y * scale;
        }
    }

    private void seat(Sheet sheet, FloorPicture.Box box, Place place, String name) throws IOException {
        var scale = place.scale;
        var width = 54 * scale;
        sheet.box(
                place.x(box.x()),
                place.y(box.y()),
                width,
                46 * scale,
                FILLS.get(box.look().kind()),
                LINE);
        var middle = place.x(box.x()) + width / 2;
        sheet.centred("" + box.seat().number(), middle, place.y(box.y() + 3), 12 * scale, true);
        if (name.isEmpty()) {
            return;
        }
        var cut = name.lastIndexOf(' ');
        if (width >= FULL_NAME && cut > 0) {
            sheet.fitted(name.substring(0, cut), middle, place.y(box.y() + 17), 11 * scale, width - 3);
            sheet.fitted(name.substring(cut + 1), middle, place.y(box.y() + 30), 12 * scale, width - 3);
        } else {
            sheet.fitted(name.substring(cut + 1), middle, place.y(box.y() + 22), 14 * scale, width - 2);
        }
    }
}
