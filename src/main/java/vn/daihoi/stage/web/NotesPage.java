package vn.daihoi.stage.web;

import java.util.List;
import vn.daihoi.conference.DayHead;

/// The secretary's page: what happened in each item by itself, what they write to it, and its papers.
///
/// @param writes whether the reader may write
/// @param papers address of the unit's papers, where the minutes are drawn up
public record NotesPage(DayHead head, boolean writes, String papers, long megabytes, List<Item> items) {

    public String path() {
        return head.path() + "/notes";
    }

    /// @param hours when it went on; "" while it waits
    /// @param saved who wrote last and when; "" while nothing is written
    /// @param by who wrote last
    public record Item(
            long key,
            String title,
            String hours,
            boolean opened,
            List<String> facts,
            String words,
            int version,
            String saved,
            String by,
            List<Paper> papers) {}

    public record Paper(long id, String name) {}
}
