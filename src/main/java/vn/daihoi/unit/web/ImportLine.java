package vn.daihoi.unit.web;

import java.util.List;

/// One row of an uploaded list, in words.
///
/// @param number of the row in the file
/// @param state a badge's kind; `stateText` its words
/// @param changes what an existing unit changes
/// @param wrong what must be mended, each with its column
/// @param notes what is only told
public record ImportLine(
        int number,
        String state,
        String stateText,
        String code,
        String name,
        String kind,
        String parent,
        List<String> changes,
        List<String> wrong,
        List<String> notes) {}
