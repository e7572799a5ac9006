package vn.daihoi.allocation.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// Why one unit gets what it gets, number by number.
///
/// @param total the sentence for all its seats
/// @param groups a sentence for each group; empty without composition
public record ReasonsPage(
        long scenarioId, String unit, List<Crumb> crumbs, String rule, String seats, String total, List<Group> groups) {

    public record Group(String name, int seats, String why) {}
}
