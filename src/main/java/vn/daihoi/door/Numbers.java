package vn.daihoi.door;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many came to one session.
///
/// @param session its name; "" while a conference has none
/// @param summoned who is called to it and stands on the list
/// @param present who came; of them `inside` have not gone out again
/// @param delegates called; of them `delegatesPresent` came and `delegatesInside` are in the hall
/// @param byDoor by the name of the device where each came first, most first
/// @param byKind by code of the kind of entry
/// @param byUnit by the unit that sends them
/// @param lastAt when the last one came; null while nobody has
public record Numbers(
        long sessionId,
        String session,
        int summoned,
        int present,
        int inside,
        int delegates,
        int delegatesPresent,
        int delegatesInside,
        List<Part> byDoor,
        List<Part> byKind,
        List<Part> byUnit,
        @Nullable Instant lastAt) {

    /// @param summoned 0 where the question has no sense: a door calls nobody
    public record Part(String name, int present, int summoned) {}
}
