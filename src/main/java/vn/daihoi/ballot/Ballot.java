package vn.daihoi.ballot;

import java.util.Optional;

/// A ballot as it lies in the box: the paper, the signature that makes it one of this vote, and the one seal opened.
public record Ballot(Paper paper, byte[] signature, Choice choice, byte[] opening) {

    /// Why a ballot does not count.
    public enum Fault {
        /// The signature is not one of this vote's key.
        FORGED,
        /// What was sent does not open the seal of this choice.
        SEALED
    }

    /// What is wrong with it under the key of the vote.
    public Optional<Fault> fault(VoteKey key) {
        if (!paper.isOpenedBy(choice, opening)) {
            return Optional.of(Fault.SEALED);
        }
        return key.hasSigned(paper.bytes(), signature) ? Optional.empty() : Optional.of(Fault.FORGED);
    }
}
