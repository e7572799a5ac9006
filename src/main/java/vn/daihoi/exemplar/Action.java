package vn.daihoi.exemplar;

import java.util.Locale;

/// A step on the way of a proposal, as the course of it tells.
public enum Action {
    BEGUN,
    HANDED_OVER,
    CALLED_BACK,
    SENT_UP,
    TAKEN_UP,
    SENT_ON,
    CHOSEN,
    RETURNED,
    NOT_TAKEN,
    RECONSIDERED;

    /// After `exemplar.did.` in messages, and in the journal.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
