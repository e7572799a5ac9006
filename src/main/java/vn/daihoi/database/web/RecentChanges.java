package vn.daihoi.database.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.daihoi.database.Change;

/// What changed lately. Between the drawing of a page and its first listening lies a moment whose changes it would
/// never hear of; it is told of them when it begins to listen.
final class RecentChanges {
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Map<Change, Long> heard = new ConcurrentHashMap<>();

    /// @param at nanoseconds of the machine's own count
    void add(Change change, long at) {
        heard.put(change, at);
        heard.values().removeIf(before -> at - before > KEPT.toNanos());
    }

    List<Change> since(long from) {
        return heard.entrySet().stream()
                .filter(change -> change.getValue() - from >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
