package vn.daihoi.conference.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The form of the programme: one row per item, one per paper.
public final class ProgrammeSheet {
    public static final String ITEMS = "item";
    public static final String PAPERS = "paper";
    private static final int LINE = 500;
    private static final int TEXT = 2000;
    private static final int DAY_IN_MINUTES = 1440;

    private ProgrammeSheet() {}

    public static Sheet write(Programme programme) {
        var cells = new LinkedHashMap<String, String>();
        for (var item : programme.items()) {
            var row = String.valueOf(item.id());
            cells.put(Sheet.key(ITEMS, row, "template"), item.template());
            cells.put(Sheet.key(ITEMS, row, "title"), item.title());
            cells.put(Sheet.key(ITEMS, row, "minutes"), Cells.shown(item.minutes()));
            cells.put(Sheet.key(ITEMS, row, "speaker"), item.speaker());
            cells.put(Sheet.key(ITEMS, row, "materials"), item.materials());
            cells.put(Sheet.key(ITEMS, row, "shape"), item.shape());
        }
        for (var paper : programme.papers()) {
            var row = String.valueOf(paper.id());
            cells.put(Sheet.key(PAPERS, row, "title"), paper.title());
            cells.put(Sheet.key(PAPERS, row, "presenter"), paper.presenter());
            cells.put(Sheet.key(PAPERS, row, "minutes"), Cells.shown(paper.minutes()));
        }
        return new Sheet(cells);
    }

    public static Programme read(Sheet sheet, FormErrors errors) {
        var items = new ArrayList<Item>();
        for (var row : sheet.rows(ITEMS)) {
            if (!isBlank(sheet, ITEMS, row, "title", "speaker", "minutes", "materials")) {
                items.add(item(sheet, row, errors));
            }
        }
        var papers = new ArrayList<Paper>();
        for (var row : sheet.rows(PAPERS)) {
            if (!isBlank(sheet, PAPERS, row, "title", "presenter", "minutes")) {
                papers.add(paper(sheet, row, errors));
            }
        }
        return new Programme(items, papers);
    }

    private static boolean isBlank(Sheet sheet, String list, String row, String... fields) {
        for (var field : fields) {
            if (!sheet.get(list, row, field).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static Item item(Sheet sheet, String row, FormErrors errors) {
        var title = Cells.text(sheet, Sheet.key(ITEMS, row, "title"), LINE, errors);
        errors.when(title.isEmpty(), Sheet.key(ITEMS, row, "title"), "conference.item.untitled");
        return new Item(
                Cells.id(row),
                sheet.get(ITEMS, row, "template"),
                title,
                minutes(sheet, Sheet.key(ITEMS, row, "minutes"), errors),
                Cells.text(sheet, Sheet.key(ITEMS, row, "speaker"), LINE, errors),
                Cells.text(sheet, Sheet.key(ITEMS, row, "materials"), TEXT, errors),
                sheet.get(ITEMS, row, "shape"));
    }

    private static Paper paper(Sheet sheet, String row, FormErrors errors) {
        var title = Cells.text(sheet, Sheet.key(PAPERS, row, "title"), LINE, errors);
        errors.when(title.isEmpty(), Sheet.key(PAPERS, row, "title"), "conference.paper.untitled");
        return new Paper(
                Cells.id(row),
                title,
                Cells.text(sheet, Sheet.key(PAPERS, row, "presenter"), LINE, errors),
                minutes(sheet, Sheet.key(PAPERS, row, "minutes"), errors));
    }

    private static @Nullable Integer minutes(Sheet sheet, String key, FormErrors errors) {
        var minutes = Cells.number(sheet, key, errors);
        if (minutes != null && minutes > DAY_IN_MINUTES) {
            errors.add(key, "conference.minutes.tooMany", minutes);
            return null;
        }
        return minutes;
    }
}
