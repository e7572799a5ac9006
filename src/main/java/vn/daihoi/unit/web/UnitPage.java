package vn.daihoi.unit.web;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Frame;

/// @param row the unit itself
/// @param place where it stands, nearest first
/// @param staffSource where the head-count comes from, if not from the unit
/// @param source where the unit is known from, if it was not entered here
/// @param panels what other modules show, each drawn with the page's frame
/// @param end a sentence on how the unit ended; empty while it goes on
public record UnitPage(
        List<Crumb> crumbs,
        UnitRow row,
        String place,
        String email,
        String since,
        String staffSource,
        String source,
        String end,
        List<UnitRow> children,
        List<HistoryLine> history,
        List<Function<Frame, Content>> panels,
        boolean editable,
        boolean keepsTree) {}
