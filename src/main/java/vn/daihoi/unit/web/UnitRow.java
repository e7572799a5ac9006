package vn.daihoi.unit.web;

import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.PlacedUnit;

/// One line of a list of units, in words.
///
/// @param staff empty while unknown
/// @param until the first day without the unit; empty while it goes on
/// @param confidence a badge's kind: `good`, `heed`, `bad`
public record UnitRow(
        long id,
        String code,
        String name,
        String place,
        String kind,
        String tier,
        String staff,
        String until,
        String confidence,
        String confidenceText,
        int openChildren) {

    static UnitRow of(PlacedUnit placed, Tiers tiers, Words t) {
        var unit = placed.unit();
        var staff = unit.staff();
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.name(),
                placed.place(),
                Kinds.name(unit.kind(), t),
                tiers.nameOf(unit.kind()),
                staff == null ? "" : t.number(staff),
                t.day(unit.validTo()),
                switch (unit.confidence()) {
                    case HIGH -> "good";
                    case MEDIUM -> "heed";
                    case LOW -> "bad";
                },
                t.of("unit.confidence." + unit.confidence().code()),
                placed.openChildren());
    }
}
