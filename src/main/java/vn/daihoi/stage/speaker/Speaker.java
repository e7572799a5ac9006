package vn.daihoi.stage.speaker;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks or wants to.
///
/// @param id 0 while not stored
/// @param line of the programme in which they speak; null where it is open
/// @param entryId on the list of delegates; null for others
/// @param paperId of the programme's paper they read; null for a word in the discussion
public record Speaker(
        long id,
        @Nullable Long line,
        @Nullable Long entryId,
        @Nullable Long paperId,
        String name,
        String post,
        String fromUnit,
        String topic,
        int minutes,
        SpeakerState state,
        Instant registeredAt,
        @Nullable Instant invitedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public static Speaker registering(
            @Nullable Long line,
            @Nullable Long entryId,
            @Nullable Long paperId,
            Who who,
            String topic,
            int minutes,
            Instant at) {
        return new Speaker(
                0,
                line,
                entryId,
                paperId,
                who.name(),
                who.post(),
                who.fromUnit(),
                topic,
                minutes,
                SpeakerState.REGISTERED,
                at,
                null,
                null,
                null);
    }

    /// As they are announced.
    public record Who(String name, String post, String fromUnit) {}

    public @Nullable Instant until() {
        return startedAt == null ? null : startedAt.plus(Duration.ofMinutes(minutes));
    }

    /// `Chủ nhiệm, Hợp tác xã Phụng An`.
    public String standing() {
        return post.isEmpty() || fromUnit.isEmpty() ? post + fromUnit : post + ", " + fromUnit;
    }

    /// Whether the two are one person, as far as it is known.
    boolean isSame(Speaker other) {
        return (entryId != null && other.entryId != null)
                ? entryId.equals(other.entryId)
                : name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT))
                        && fromUnit.equals(other.fromUnit);
    }
}
