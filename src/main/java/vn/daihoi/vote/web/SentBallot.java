package vn.daihoi.vote.web;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Paper;

/// A ballot as a phone sends it, in base64url.
record SentBallot(
        @Nullable String paper,
        @Nullable String signature,
        @Nullable String choice,
        @Nullable String opening) {

    /// Empty for what is no ballot at all.
    Optional<Ballot> read() {
        var from = Base64.getUrlDecoder();
        if (paper == null || signature == null || choice == null || opening == null) {
            return Optional.empty();
        }
        try {
            var bytes = new Paper(from.decode(paper));
            return Choice.of(choice)
                    .map(chosen -> new Ballot(bytes, from.decode(signature), chosen, from.decode(opening)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
