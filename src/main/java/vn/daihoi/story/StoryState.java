package vn.daihoi.story;

import java.time.Instant;

/// Where a story stands. What is on the public shelf is another question: a published story that is written anew stays
/// there as it was until the new text is cleared. See docs/states/story.md.
public sealed interface StoryState {

    Instant at();

    /// Name of whoever brought it here.
    String by();

    record Drafting(Instant at, String by) implements StoryState {}

    /// Waits for a second person to clear it.
    record Offered(Instant at, String by) implements StoryState {}

    record Returned(Instant at, String by, String reason) implements StoryState {}

    record Published(Instant at, String by) implements StoryState {}

    record TakenOff(Instant at, String by, String reason) implements StoryState {}

    default boolean isOpenForChanges() {
        return switch (this) {
            case Drafting _, Returned _, Published _, TakenOff _ -> true;
            case Offered _ -> false;
        };
    }

    default boolean mayBeOffered() {
        return switch (this) {
            case Drafting _, Returned _, TakenOff _ -> true;
            case Offered _, Published _ -> false;
        };
    }

    /// Empty where nothing was refused.
    default String reason() {
        return switch (this) {
            case Returned returned -> returned.reason;
            case TakenOff off -> off.reason;
            case Drafting _, Offered _, Published _ -> "";
        };
    }

    /// As stored, and in messages.
    default String code() {
        return switch (this) {
            case Drafting _ -> "drafting";
            case Offered _ -> "offered";
            case Returned _ -> "returned";
            case Published _ -> "published";
            case TakenOff _ -> "taken_off";
        };
    }

    static StoryState of(String code, Instant at, String by, String reason) {
        return switch (code) {
            case "drafting" -> new Drafting(at, by);
            case "offered" -> new Offered(at, by);
            case "returned" -> new Returned(at, by, reason);
            case "published" -> new Published(at, by);
            case "taken_off" -> new TakenOff(at, by, reason);
            default -> throw new IllegalArgumentException("state is (%s), which no story has".formatted(code));
        };
    }
}
