package vn.daihoi.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Where a conference stands. Each state carries exactly the facts that are true in it.
/// The drawing is docs/states/conference.md.
public sealed interface ConferenceState {

    /// When it came into this state.
    Instant at();

    /// Who brought it there.
    String by();

    record Drafting(Instant at, String by) implements ConferenceState {}

    /// The unit has committed itself; its facts are closed.
    record Planned(Instant at, String by) implements ConferenceState {}

    record Held(LocalDate on, Attendance present, Instant at, String by) implements ConferenceState {}

    record Reported(LocalDate heldOn, Attendance present, LocalDate on, Instant at, String by)
            implements ConferenceState {}

    /// Called off for now: the facts are open again and a new day is to be set.
    record Postponed(String reason, Instant at, String by) implements ConferenceState {}

    record Cancelled(String reason, Instant at, String by) implements ConferenceState {}

    /// Day, place, form, numbers and name may be changed.
    default boolean factsAreOpen() {
        return switch (this) {
            case Drafting _, Postponed _ -> true;
            case Planned _, Held _, Reported _, Cancelled _ -> false;
        };
    }

    /// Committee, tasks, programme and presidium may be changed: late changes are normal until the day itself.
    default boolean preparationIsOpen() {
        return switch (this) {
            case Drafting _, Postponed _, Planned _ -> true;
            case Held _, Reported _, Cancelled _ -> false;
        };
    }

    default Optional<LocalDate> dayHeld() {
        return switch (this) {
            case Held held -> Optional.of(held.on());
            case Reported reported -> Optional.of(reported.heldOn());
            case Drafting _, Planned _, Postponed _, Cancelled _ -> Optional.empty();
        };
    }

    /// How many came.
    default Optional<Attendance> attendance() {
        return switch (this) {
            case Held held -> Optional.of(held.present());
            case Reported reported -> Optional.of(reported.present());
            case Drafting _, Planned _, Postponed _, Cancelled _ -> Optional.empty();
        };
    }

    /// The word stored, shown in addresses and published to the board.
    default String code() {
        return switch (this) {
            case Drafting _ -> "drafting";
            case Planned _ -> "planned";
            case Held _ -> "held";
            case Reported _ -> "reported";
            case Postponed _ -> "postponed";
            case Cancelled _ -> "cancelled";
        };
    }
}
