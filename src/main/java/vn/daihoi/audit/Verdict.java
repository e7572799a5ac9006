package vn.daihoi.audit;

/// What a walk along the journal found.
public sealed interface Verdict {

    /// @param lastHash in hex; a copy kept elsewhere proves later that nothing was cut off at the end
    record Whole(long entries, String lastHash) implements Verdict {}

    /// @param seq the first link that does not hold
    record Broken(long seq, Fault fault) implements Verdict {}

    /// Why a link does not hold.
    sealed interface Fault {

        /// @param next the entry found in its place
        record Missing(long next) implements Fault {}

        /// It does not name the hash of the entry before it.
        record Unlinked() implements Fault {}

        /// Its content does not give its hash.
        record Altered() implements Fault {}

        /// The head tells of another end than the one found.
        record CutOff(long told, long found) implements Fault {}
    }
}
