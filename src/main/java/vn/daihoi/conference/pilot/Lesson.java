package vn.daihoi.conference.pilot;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a pilot has learnt from its conference. The unit's name and tier are kept with it, because its readers
/// cannot see the unit itself.
///
/// @param publishedAt null while only the pilot reads it
public record Lesson(
        long conferenceId,
        long unitId,
        String unitName,
        String tier,
        LocalDate heldOn,
        Text text,
        String writtenBy,
        @Nullable Instant publishedAt) {

    public record Text(String wentWell, String toAvoid, String advice) {
        public static final Text NONE = new Text("", "", "");

        public boolean isEmpty() {
            return wentWell.isEmpty() && toAvoid.isEmpty() && advice.isEmpty();
        }
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
