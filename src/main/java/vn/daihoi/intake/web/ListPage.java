package vn.daihoi.intake.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;

/// One uploaded list: what its columns were taken for, what was read of its letters, what it would do.
///
/// @param title of the page, by what has come of the list
/// @param after where the list went; `place` its name
/// @param doubtful whether a person should look at the columns first
/// @param missing names of columns without which nothing can be said
/// @param changed some of the cells that were read in other letters; `changes` how many there are
/// @param lines the wrong rows first, as many as a page can show; `more` how many are not shown
/// @param stale whether the register changed after the reader looked the last time
/// @param taken the sentence on what came of it; "" while it waits
public record ListPage(
        String title,
        List<Crumb> crumbs,
        String path,
        String again,
        String after,
        String place,
        String words,
        String fileName,
        Reading reading,
        boolean doubtful,
        List<String> missing,
        List<Changed> changed,
        int changes,
        List<SkippedRow> skipped,
        List<Tile> tiles,
        List<Line> lines,
        int more,
        String fingerprint,
        boolean stale,
        boolean remarkable,
        boolean confirmable,
        int counted,
        String taken,
        boolean undoable,
        List<Finding> obstacles) {

    /// @param sheets to choose from, where there are several
    /// @param head number of the first row of the head
    /// @param left heads of the columns that nothing is taken from, but for the row's own number
    public record Reading(List<Choice> sheets, String sheet, String head, List<ColumnBox> columns, String left) {}

    /// @param letter as Excel names the column
    /// @param sure a badge's kind; `sureText` its words
    public record ColumnBox(
            int index,
            String letter,
            String head,
            String sample,
            String sure,
            String sureText,
            List<Choice> keys,
            String key,
            List<Choice> letters,
            String set) {}

    public record Changed(int row, String column, String before, String after) {}

    public record SkippedRow(int row, String why, String text) {}

    public record Tile(String kind, int count, String label) {}

    /// @param state a badge's kind; `stateText` its words
    /// @param wrong what must be mended, each with its column and its cure
    public record Line(
            int number,
            String state,
            String stateText,
            String title,
            String detail,
            List<String> wrong,
            List<String> changes,
            List<String> notes,
            List<Choice> ways,
            String chosen) {}
}
