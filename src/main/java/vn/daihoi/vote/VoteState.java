package vn.daihoi.vote;

import java.time.Instant;

/// Where a vote stands. Each state carries exactly the facts that are true in it. The drawing is docs/states/vote.md.
public sealed interface VoteState {

    Instant at();

    String by();

    /// Hands are counted, answers come in; of a secret vote: papers are handed out, and none can be cast yet.
    record Running(Instant at, String by) implements VoteState {}

    /// Of a secret vote: no paper is handed out any more, the key is destroyed, ballots are cast.
    record BoxOpen(Instant at, String by) implements VoteState {}

    record Closed(Outcome outcome, Instant at, String by) implements VoteState {}

    record CalledOff(String reason, Instant at, String by) implements VoteState {}

    default boolean isRunning() {
        return switch (this) {
            case Running _, BoxOpen _ -> true;
            case Closed _, CalledOff _ -> false;
        };
    }

    /// The word stored, shown in addresses and published.
    default String code() {
        return switch (this) {
            case Running _ -> "running";
            case BoxOpen _ -> "box";
            case Closed _ -> "closed";
            case CalledOff _ -> "called-off";
        };
    }
}
