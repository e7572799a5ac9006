package vn.daihoi.door;

import java.time.Instant;
import java.util.Set;
import vn.daihoi.delegate.EntryKind;

/// One session of a conference.
///
/// @param from from when on scans count for it, until the next one begins
/// @param kinds who is called to it; empty for everybody
public record Session(long id, long conferenceId, String name, Instant from, Set<EntryKind> kinds) {

    public boolean calls(EntryKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
