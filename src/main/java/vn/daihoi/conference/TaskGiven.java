package vn.daihoi.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Another body has been made answerable for a task of a conference.
///
/// @param toUnitId that body
/// @param byUnit name of the unit that holds the conference
public record TaskGiven(
        long taskId, long toUnitId, String title, @Nullable LocalDate dueOn, String byUnit) {}
