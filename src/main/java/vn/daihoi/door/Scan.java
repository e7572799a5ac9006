package vn.daihoi.door;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened at a door, as the device tells it.
///
/// @param id given by the device: the same scan sent twice is one
/// @param code text of the badge; null where none was read
/// @param entryId whom the operator chose from the list; null where a code was read or a stranger came
/// @param undoes the scan taken back; null otherwise
/// @param note name and unit of a stranger; "" otherwise
/// @param ageMillis how long ago it was when it was sent, by the device's own reckoning
public record Scan(
        UUID id,
        long sessionId,
        What what,
        How how,
        @Nullable String code,
        @Nullable Long entryId,
        @Nullable UUID undoes,
        String note,
        long ageMillis) {

    public enum What {
        IN,
        OUT,
        UNDO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public enum How {
        /// The QR code of a badge.
        CODE,
        NUMBER,
        NAME,
        /// From a list on paper, entered later.
        PAPER,
        /// By the organisers' desk.
        DESK,
        /// Somebody who is not on the list.
        STRANGER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<How> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }
}
