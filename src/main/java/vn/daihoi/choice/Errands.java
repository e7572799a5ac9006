package vn.daihoi.choice;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Calculations that a page waits for, one after the other on a thread of low priority beside the requests. The key of
/// an errand holds all it is calculated from, so an answer that is kept is never an old one, and a page that asks
/// again, after the program was restarted or on another instance, comes to the same answer.
@Component
@SuppressWarnings("ThreadPriorityCheck")
class Errands implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    /// Whatever is answered within it needs no page that waits.
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final int KEPT = 60;

    private final Map<Object, Future<?>> errands = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform()
            .name("choice-errands")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(work));

    /// Begins it if nobody has.
    @SuppressWarnings("unchecked")
    <T> Errand<T> ask(Object key, Supplier<T> work) {
        var future = (Future<T>) begun(key, work);
        try {
            return new Errand.Done<>(future.get(AT_ONCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException _) {
            return new Errand.Underway<>();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Errand.Underway<>();
        } catch (CancellationException | ExecutionException e) {
            LOG.error("An errand of choices failed", e);
            forget(key);
            return new Errand.Failed<>();
        }
    }

    /// Nobody waits for it any more.
    void stop(Object key) {
        var future = forget(key);
        if (future != null) {
            future.cancel(true);
        }
    }

    private synchronized Future<?> begun(Object key, Supplier<?> work) {
        var known = errands.get(key);
        if (known != null) {
            return known;
        }
        var future = thread.submit(work::get);
        errands.put(key, future);
        var oldest = errands.entrySet().iterator();
        while (errands.size() > KEPT && oldest.hasNext()) {
            if (oldest.next().getValue().isDone()) {
                oldest.remove();
            }
        }
        return future;
    }

    private synchronized @Nullable Future<?> forget(Object key) {
        return errands.remove(key);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
