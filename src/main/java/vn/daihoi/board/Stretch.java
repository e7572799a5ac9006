package vn.daihoi.board;

import java.time.LocalDate;

/// Days in which a tier, or the pilots, hold their event.
///
/// @param what code of the tier, or `pilots`
/// @param name as the plan calls the tier; empty for the pilots
public record Stretch(String what, String name, LocalDate from, LocalDate to) {
    public static final String PILOTS = "pilots";

    public boolean isPilots() {
        return what.equals(PILOTS);
    }
}
