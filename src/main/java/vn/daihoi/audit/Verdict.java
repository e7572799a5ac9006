package vn.daihoi.audit;

/// What a walk along the journal found.
public sealed interface Verdict {

    /// @param lastHash in hex; a copy kept elsewhere proves later that nothing was cut off at the end
    record Whole(long entries, String lastHash) implements Verdict {}

    /// @param seq the first link that does not hold
    record Broken(long seq, String reason) implements Verdict {}
}
