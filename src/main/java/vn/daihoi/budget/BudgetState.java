package vn.daihoi.budget;

import java.time.Instant;

/// Where an estimate stands. Each state carries exactly the facts that are true in it.
public sealed interface BudgetState {
    record Drafting() implements BudgetState {}

    /// Quantities are frozen; only what was spent is written down any more.
    record Approved(Instant at, String by, String decision) implements BudgetState {}

    default boolean isOpen() {
        return switch (this) {
            case Drafting _ -> true;
            case Approved _ -> false;
        };
    }

    default String code() {
        return switch (this) {
            case Drafting _ -> "drafting";
            case Approved _ -> "approved";
        };
    }
}
