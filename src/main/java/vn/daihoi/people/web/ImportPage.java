package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// @param path of the kind of list: the lists of people, or of honours
/// @param fingerprint of what is shown; confirming posts it back
/// @param stale whether the register changed after the reader looked the last time
/// @param lines the wrong rows, then the new and the known ones, as many as a page can show
/// @param more how many are not shown
public record ImportPage(
        List<Crumb> crumbs,
        String path,
        long id,
        String fileName,
        int wrong,
        int fresh,
        int known,
        List<Line> lines,
        int more,
        String fingerprint,
        boolean stale,
        boolean applied,
        boolean confirmable) {

    /// @param state a badge's kind; `stateText` its words
    /// @param wrong what must be mended, each with its column
    public record Line(
            int number,
            String state,
            String stateText,
            String name,
            String born,
            String post,
            String unit,
            List<String> wrong,
            List<String> notes) {}
}
