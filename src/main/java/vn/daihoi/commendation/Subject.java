package vn.daihoi.commendation;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a paper of a round is about: the round, and for a decision the honour it gives.
///
/// @param award "" for the round as a whole
public record Subject(long roundId, String award, String rank) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:/([a-z-]+)/(\\p{L}*))?");

    public static Subject of(long roundId) {
        return new Subject(roundId, "", "");
    }

    public static Optional<Subject> read(String text) {
        var matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Subject(
                        Long.parseLong(matcher.group(1)),
                        matcher.group(2) == null ? "" : matcher.group(2),
                        matcher.group(3) == null ? "" : matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return award.isEmpty() ? Long.toString(roundId) : "%d/%s/%s".formatted(roundId, award, rank);
    }
}
