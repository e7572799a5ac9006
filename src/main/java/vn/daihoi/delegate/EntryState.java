package vn.daihoi.delegate;

import java.time.Instant;

/// Where an entry of a list stands. Each state carries exactly the facts that are true in it.
/// The drawing is docs/states/entry.md.
public sealed interface EntryState {

    Instant at();

    String by();

    record Proposed(Instant at, String by) implements EntryState {}

    /// The officer has looked through the papers of the person.
    record Reviewed(Instant at, String by) implements EntryState {}

    /// The head of the unit stands by it.
    record Approved(Instant at, String by) implements EntryState {}

    record Invited(Instant at, String by) implements EntryState {}

    /// Somebody of the reserves goes instead.
    record Replaced(String reason, Instant at, String by) implements EntryState {}

    record Withdrawn(String reason, Instant at, String by) implements EntryState {}

    /// Whether the person counts as a delegate.
    default boolean counts() {
        return switch (this) {
            case Proposed _, Reviewed _, Approved _, Invited _ -> true;
            case Replaced _, Withdrawn _ -> false;
        };
    }

    /// Kind, group and notes may be changed: what the head has approved is not changed behind the head's back.
    default boolean isOpenForChanges() {
        return switch (this) {
            case Proposed _, Reviewed _ -> true;
            case Approved _, Invited _, Replaced _, Withdrawn _ -> false;
        };
    }

    /// The word stored, shown in addresses and published.
    default String code() {
        return switch (this) {
            case Proposed _ -> "proposed";
            case Reviewed _ -> "reviewed";
            case Approved _ -> "approved";
            case Invited _ -> "invited";
            case Replaced _ -> "replaced";
            case Withdrawn _ -> "withdrawn";
        };
    }

    default String reason() {
        return switch (this) {
            case Replaced replaced -> replaced.reason();
            case Withdrawn withdrawn -> withdrawn.reason();
            case Proposed _, Reviewed _, Approved _, Invited _ -> "";
        };
    }
}
