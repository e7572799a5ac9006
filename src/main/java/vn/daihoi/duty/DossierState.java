package vn.daihoi.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a dossier stands. Each state carries exactly the facts that are true in it. See docs/states/dossier.md.
public sealed interface DossierState {

    /// Nobody has touched it: no dossier yet.
    record NotBegun() implements DossierState {}

    record Drafting(Instant at) implements DossierState {}

    /// The officer is done; the head of the unit decides.
    record AwaitingHead(Instant at) implements DossierState {}

    record SentUp(Instant at) implements DossierState {}

    /// The receiver has it on the desk.
    record Received(Instant at) implements DossierState {}

    record Accepted(Instant at) implements DossierState {}

    /// Back at the unit, to be mended.
    record Returned(Instant at, String reason) implements DossierState {}

    default boolean isOpenForChanges() {
        return switch (this) {
            case NotBegun _, Drafting _, Returned _ -> true;
            case AwaitingHead _, SentUp _, Received _, Accepted _ -> false;
        };
    }

    /// Whether the receiver decides now.
    default boolean isWithReceiver() {
        return switch (this) {
            case SentUp _, Received _ -> true;
            case NotBegun _, Drafting _, AwaitingHead _, Accepted _, Returned _ -> false;
        };
    }

    /// Only what still lies with the unit can be late.
    default boolean isWithUnit() {
        return switch (this) {
            case NotBegun _, Drafting _, AwaitingHead _, Returned _ -> true;
            case SentUp _, Received _, Accepted _ -> false;
        };
    }

    /// As stored, in addresses, messages and JSON.
    default String code() {
        return switch (this) {
            case NotBegun _ -> "none";
            case Drafting _ -> "drafting";
            case AwaitingHead _ -> "awaiting_head";
            case SentUp _ -> "sent_up";
            case Received _ -> "received";
            case Accepted _ -> "accepted";
            case Returned _ -> "returned";
        };
    }

    default @Nullable Instant since() {
        return switch (this) {
            case NotBegun _ -> null;
            case Drafting(var at) -> at;
            case AwaitingHead(var at) -> at;
            case SentUp(var at) -> at;
            case Received(var at) -> at;
            case Accepted(var at) -> at;
            case Returned returned -> returned.at();
        };
    }

    static DossierState of(@Nullable String code, @Nullable Instant at, @Nullable String reason) {
        if (code == null || at == null) {
            return new NotBegun();
        }
        return switch (code) {
            case "drafting" -> new Drafting(at);
            case "awaiting_head" -> new AwaitingHead(at);
            case "sent_up" -> new SentUp(at);
            case "received" -> new Received(at);
            case "accepted" -> new Accepted(at);
            case "returned" -> new Returned(at, reason == null ? "" : reason);
            default -> throw new IllegalArgumentException("state is (%s), which no dossier has".formatted(code));
        };
    }
}
