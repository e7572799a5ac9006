package vn.daihoi.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a conference stands, as much as a list shows.
///
/// @param state code of the state
/// @param total delegates expected or come; null while nobody has said a number
public record Standing(
        long id,
        long unitId,
        String state,
        @Nullable LocalDate day,
        @Nullable LocalDate heldOn,
        @Nullable Integer total,
        int breaches,
        int warnings) {}
