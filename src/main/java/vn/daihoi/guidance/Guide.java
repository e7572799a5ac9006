package vn.daihoi.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One piece of guidance, for the units below the one that gives it.
///
/// @param id 0 while not stored
/// @param group code of a delegate group of the plan; empty where it is for all
/// @param paper number of the official paper it rests on; empty for none
/// @param publishedAt null while only its own unit reads it
public record Guide(
        long id,
        String season,
        long unitId,
        String group,
        String title,
        String words,
        String paper,
        @Nullable Instant publishedAt,
        int version,
        String editedBy,
        @Nullable Instant editedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }
}
