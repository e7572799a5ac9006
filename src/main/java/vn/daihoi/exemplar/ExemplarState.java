package vn.daihoi.exemplar;

import java.time.Instant;

/// Where a proposal stands. Each state carries exactly the facts that are true in it. See docs/states/exemplar.md.
public sealed interface ExemplarState {

    Instant at();

    record Drafting(Instant at) implements ExemplarState {}

    /// The officer is done; the head of the unit decides.
    record AwaitingHead(Instant at) implements ExemplarState {}

    /// Lies with the unit above.
    record Proposed(Instant at) implements ExemplarState {}

    /// That unit counts it among its own exemplars, and may propose it further up.
    record TakenUp(Instant at) implements ExemplarState {}

    /// Taken up by the unit whose plan the season follows: an exemplar of the congress.
    record Chosen(Instant at) implements ExemplarState {}

    /// Back with the unit that proposed, to be mended.
    record Returned(Instant at, String reason) implements ExemplarState {}

    /// Stays an exemplar of those below.
    record NotTaken(Instant at, String reason) implements ExemplarState {}

    default boolean isOpenForChanges() {
        return switch (this) {
            case Drafting _, Returned _ -> true;
            case AwaitingHead _, Proposed _, TakenUp _, Chosen _, NotTaken _ -> false;
        };
    }

    /// Somebody above the proposing unit stands behind it: only then anything may be published.
    default boolean isVouchedFor() {
        return switch (this) {
            case TakenUp _, Chosen _ -> true;
            case Drafting _, AwaitingHead _, Proposed _, Returned _, NotTaken _ -> false;
        };
    }

    /// Empty where nothing was refused.
    default String reason() {
        return switch (this) {
            case Returned returned -> returned.reason;
            case NotTaken notTaken -> notTaken.reason;
            case Drafting _, AwaitingHead _, Proposed _, TakenUp _, Chosen _ -> "";
        };
    }

    /// As stored, in addresses and messages.
    default String code() {
        return switch (this) {
            case Drafting _ -> "drafting";
            case AwaitingHead _ -> "awaiting_head";
            case Proposed _ -> "proposed";
            case TakenUp _ -> "taken_up";
            case Chosen _ -> "chosen";
            case Returned _ -> "returned";
            case NotTaken _ -> "not_taken";
        };
    }

    static ExemplarState of(String code, Instant at, String reason) {
        return switch (code) {
            case "drafting" -> new Drafting(at);
            case "awaiting_head" -> new AwaitingHead(at);
            case "proposed" -> new Proposed(at);
            case "taken_up" -> new TakenUp(at);
            case "chosen" -> new Chosen(at);
            case "returned" -> new Returned(at, reason);
            case "not_taken" -> new NotTaken(at, reason);
            default -> throw new IllegalArgumentException("state is (%s), which no exemplar has".formatted(code));
        };
    }
}
