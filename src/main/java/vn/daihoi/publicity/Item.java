package vn.daihoi.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Sector;

/// One thing a press body plans or has published.
///
/// @param id 0 while not stored
/// @param bodyId the press body that makes it
/// @param publishedOn null while it is only planned
/// @param link where it can be read or seen; empty where there is none
/// @param author reporter or team
/// @param movement code of a movement of the plan; empty for none
/// @param aboutUnitId the unit it is about, where it is about one
/// @param subjects registrants it is about
public record Item(
        long id,
        String season,
        long bodyId,
        Phase phase,
        Genre genre,
        String title,
        LocalDate plannedOn,
        @Nullable LocalDate publishedOn,
        String link,
        String author,
        @Nullable Sector sector,
        String movement,
        @Nullable Long aboutUnitId,
        String note,
        List<Long> subjects,
        int version,
        String editedBy,
        @Nullable Instant editedAt) {

    public Item {
        subjects = List.copyOf(subjects);
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public boolean isOverdueOn(LocalDate today) {
        return publishedOn == null && today.isAfter(plannedOn);
    }

    /// The day under which it stands in the calendar.
    public LocalDate day() {
        return publishedOn == null ? plannedOn : publishedOn;
    }
}
