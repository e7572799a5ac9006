package vn.daihoi.document.conference;

import java.time.Instant;
import java.util.UUID;

/// The copies of one paper: being made, or ready to be fetched by whoever asked for them.
record Merge(UUID id, long draftId, int total, int done, State state, Instant begunAt) {
    enum State {
        GOING,
        READY,
        FAILED,
        CANCELLED,
        /// The program that made it stopped on the way.
        INTERRUPTED
    }
}
