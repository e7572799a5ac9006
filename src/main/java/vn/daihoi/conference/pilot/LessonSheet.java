package vn.daihoi.conference.pilot;

import java.util.LinkedHashMap;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The form of the lessons a pilot has learnt.
public final class LessonSheet {
    private static final int LONGEST = 10_000;

    private LessonSheet() {}

    public static Sheet write(Lesson.Text text) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("wentWell", text.wentWell());
        cells.put("toAvoid", text.toAvoid());
        cells.put("advice", text.advice());
        return new Sheet(cells);
    }

    public static Lesson.Text read(Sheet sheet, FormErrors errors) {
        return new Lesson.Text(
                Cells.text(sheet, "wentWell", LONGEST, errors),
                Cells.text(sheet, "toAvoid", LONGEST, errors),
                Cells.text(sheet, "advice", LONGEST, errors));
    }
}
