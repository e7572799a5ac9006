package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;

/// @param underName the unit below which is searched, with its place; empty where the whole tree is
/// @param unsure how many units of the sample list wait to be checked
/// @param narrowed whether something was asked for, so that an empty list means “nothing found”
public record UnitListPage(
        List<Frame.Place> tabs,
        String q,
        String kind,
        String tier,
        String under,
        String underName,
        String confidence,
        String validity,
        boolean staffUnknown,
        List<Choice> kinds,
        List<Choice> tiers,
        List<Choice> confidences,
        List<Choice> validities,
        List<UnitRow> rows,
        Pages pages,
        Sorting sorting,
        String url,
        String exportUrl,
        boolean narrowed,
        long unsure,
        boolean keepsTree) {}
