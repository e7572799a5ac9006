package vn.daihoi.vote;

import org.jspecify.annotations.Nullable;

/// A question about to be put to the hall.
///
/// @param aboutList whether the list of delegates to the next congress is voted on: then the plan says what it must
/// reach
/// @param quorum per cent, typed; null for none
/// @param more per cent, typed; null for none
/// @param ground of what was typed
public record NewVote(
        VoteKind kind,
        String question,
        boolean aboutList,
        @Nullable Integer quorum,
        @Nullable Integer more,
        String ground) {}
