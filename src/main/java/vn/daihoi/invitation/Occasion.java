package vn.daihoi.invitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.unit.Unit;

/// What guests are invited to, and under what terms they answer.
///
/// @param event as the plan names it
/// @param line hour, day and place
/// @param day null while none is set
public record Occasion(
        long conferenceId,
        Unit unit,
        String season,
        String event,
        String line,
        @Nullable LocalDate day,
        Terms terms) {

    /// Without the terms a guest may answer until the day itself.
    public @Nullable LocalDate lastDay() {
        return terms.closesOn() == null ? day : terms.closesOn();
    }

    public boolean isOpenOn(LocalDate today) {
        return terms.isOpenOn(today, day);
    }
}
