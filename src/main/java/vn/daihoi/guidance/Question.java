package vn.daihoi.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a unit asks the one above. Before it is answered, the two of them read it; after that, all units below the one
/// that answered.
///
/// @param toUnitId who is to answer
/// @param group code of a delegate group of the plan; empty where it is about none
/// @param answer null while there is none
public record Question(
        long id,
        String season,
        long unitId,
        long toUnitId,
        String group,
        String words,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        int version) {

    public record Answer(String words, String by, Instant at) {}

    public boolean isAnswered() {
        return answer != null;
    }
}
