package vn.daihoi.unit.web;

import vn.daihoi.unit.PlacedUnit;

/// A box in which a unit is chosen. It offers `942 · Huyện Châu Thành, Tỉnh Sóc Trăng`; the code alone will do.
public final class UnitBox {
    private static final String BETWEEN = " · ";

    private UnitBox() {}

    public static String show(PlacedUnit placed) {
        var place = placed.place().isEmpty() ? "" : ", " + placed.place();
        return placed.unit().code() + BETWEEN + placed.unit().name() + place;
    }

    /// What to tell where no unit was found for what was typed.
    static String problem(String chosen) {
        return chosen.isBlank() ? "unit.box.missing" : "unit.box.unknown";
    }

    /// The code in what was chosen or typed.
    static String code(String chosen) {
        var end = chosen.indexOf(BETWEEN);
        return (end < 0 ? chosen : chosen.substring(0, end)).strip();
    }

    /// What to look for: after a choice its code, before it what was typed.
    static String sought(String typed) {
        return typed.contains(BETWEEN) ? code(typed) : typed;
    }
}
