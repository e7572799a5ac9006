package vn.daihoi.exemplar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sector;

/// What a unit writes of an exemplar: who it is stands in the register.
///
/// @param headline in one sentence, as a newspaper would print it
/// @param deeds what they did, in paragraphs
/// @param field in which they shine; null while open
/// @param movements ids of the movements they stand for
/// @param contact how the press and the organisers reach them; only published where consent says so
public record Sheet(
        String headline,
        String deeds,
        @Nullable Sector field,
        List<Long> movements,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        String contact) {
    public static final Sheet EMPTY = new Sheet("", "", null, List.of(), null, null, "");

    public Sheet {
        movements = List.copyOf(movements);
    }

    /// `2016 - 2019`, `2016`; empty while open.
    public String years() {
        if (fromYear == null || toYear == null || fromYear.equals(toYear)) {
            return fromYear != null ? fromYear.toString() : toYear != null ? toYear.toString() : "";
        }
        return fromYear + " - " + toYear;
    }
}
