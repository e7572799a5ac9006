package vn.daihoi.vote;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One vote of a conference.
///
/// @param code public and unguessable: under it ballots are cast and the board is published
/// @param listId the list of delegates to the next congress that is voted on; null for any other question
/// @param listVersion of that list: the hall has seen no other
public record Vote(
        long id,
        String code,
        long conferenceId,
        long unitId,
        VoteKind kind,
        String question,
        @Nullable Long listId,
        int listVersion,
        Bar bar,
        VoteState state,
        Instant openedAt,
        String openedBy) {

    /// The result, once it is closed and not before.
    public Optional<Outcome> outcome() {
        return state instanceof VoteState.Closed closed ? Optional.of(closed.outcome()) : Optional.empty();
    }

    public boolean isRunning() {
        return state.isRunning();
    }
}
