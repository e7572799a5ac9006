package vn.daihoi.vote;

import org.springframework.stereotype.Component;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.signature.KeySeal;

/// Keeps the key of a secret vote, while papers are handed out, so that a copy of the database cannot sign papers.
@Component
class VoteSeal {
    private static final String PURPOSE = "vote";

    private final KeySeal seal;

    VoteSeal(KeySeal seal) {
        this.seal = seal;
    }

    byte[] seal(long voteId, BlindSigner signer) {
        return seal.seal(PURPOSE, signer.secret(), voteId);
    }

    BlindSigner open(long voteId, byte[] sealed) {
        return BlindSigner.of(seal.open(PURPOSE, sealed, voteId));
    }
}
