package vn.daihoi.bench;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/// How long the requests of one kind took.
final class Latencies {
    private final ReentrantLock lock = new ReentrantLock();
    private long[] nanos = new long[4096];
    private int count;

    void add(long taken) {
        lock.lock();
        try {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = taken;
        } finally {
            lock.unlock();
        }
    }

    Latencies and(Latencies others) {
        var all = new Latencies();
        all.nanos = Arrays.copyOf(nanos, Math.max(1, count + others.count));
        System.arraycopy(others.nanos, 0, all.nanos, count, others.count);
        all.count = count + others.count;
        return all;
    }

    int count() {
        return count;
    }

    /// @param requests how many there were
    record Summary(int requests, double p50, double p99, double max) {}

    /// In milliseconds.
    Summary summary() {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Summary(count, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
