package vn.daihoi.document.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// The template of one kind of paper: take it, put it back, its versions, the names it may use.
///
/// @param refused what is wrong with the file just put in
/// @param note as typed
public record TemplatePage(
        List<Crumb> crumbs,
        String path,
        String name,
        String inUse,
        List<Finding> refused,
        String note,
        boolean offered,
        boolean hasUnitsBelow,
        long megabytes,
        List<Version> versions,
        List<Name> fields) {

    /// @param number 0 for the built-in one
    /// @param file where it can be looked at
    public record Version(int number, String name, String note, String made, String file, boolean current) {}

    /// @param written as in Word: `{{ten}}`
    public record Name(String written, String says) {}
}
