package vn.daihoi.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Commits the scans of many phones together. While one group is being written, whatever comes waits and makes up the
/// next: a quiet door is answered at once, and in a rush one wait for the disk serves everybody.
@Component
class ScanQueue {
    private static final int MOST = 2_000;

    private final MergeScans merge;
    private final Map<Long, Lane> lanes = new ConcurrentHashMap<>();

    ScanQueue(MergeScans merge) {
        this.merge = merge;
    }

    /// Returns when the scans are on disk.
    MergeScans.Merged send(long conferenceId, long unitId, String unitPath, MergeScans.Sent sent) {
        return lanes.computeIfAbsent(conferenceId, id -> new Lane(id, unitId, unitPath))
                .send(sent);
    }

    private final class Lane {
        private final long conferenceId;
        private final long unitId;
        private final String unitPath;
        private final ReentrantLock writing = new ReentrantLock(true);
        private final List<Waiting> waiting = new ArrayList<>();

        Lane(long conferenceId, long unitId, String unitPath) {
            this.conferenceId = conferenceId;
            this.unitId = unitId;
            this.unitPath = unitPath;
        }

        MergeScans.Merged send(MergeScans.Sent sent) {
            var mine = new Waiting(sent);
            synchronized (waiting) {
                waiting.add(mine);
            }
            writing.lock();
            try {
                while (!mine.isDone()) {
                    write(next());
                }
            } finally {
                writing.unlock();
            }
            return mine.merged();
        }

        private List<Waiting> next() {
            var group = new ArrayList<Waiting>();
            var size = 0;
            synchronized (waiting) {
                for (var one : waiting) {
                    size += one.sent.scans().size();
                    if (!group.isEmpty() && size > MOST) {
                        break;
                    }
                    group.add(one);
                }
                waiting.subList(0, group.size()).clear();
            }
            return group;
        }

        private void write(List<Waiting> group) {
            try {
                var merged = merge.merge(
                        conferenceId,
                        unitId,
                        unitPath,
                        group.stream().map(one -> one.sent).toList());
                group.forEach(one -> one.merged = merged);
            } catch (RuntimeException failed) {
                group.forEach(one -> one.failed = failed);
            }
        }
    }

    /// Read and written by whoever holds the lane's lock.
    private static final class Waiting {
        private final MergeScans.Sent sent;
        private MergeScans.@Nullable Merged merged;
        private @Nullable RuntimeException failed;

        Waiting(MergeScans.Sent sent) {
            this.sent = sent;
        }

        boolean isDone() {
            return merged != null || failed != null;
        }

        MergeScans.Merged merged() {
            if (merged != null) {
                return merged;
            }
            throw failed == null ? new IllegalStateException("scans were not written") : failed;
        }
    }
}
