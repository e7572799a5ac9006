package vn.daihoi.shared;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/// Whether the program is ending. Work in the background may then lose its database in the middle, which is no failure:
/// what a transaction cut short would have changed is done by the next start.
@Component
public class Stopping implements SimpleAsyncTaskSchedulerCustomizer {
    private static final Logger LOG = LoggerFactory.getLogger(Stopping.class);

    private volatile boolean begun;

    @EventListener
    void begins(ContextClosedEvent closed) {
        begun = true;
    }

    public boolean hasBegun() {
        return begun;
    }

    /// On a thread of its own; nobody waits for it.
    public void inBackground(String name, Runnable work) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                told(name, e);
            }
        });
    }

    @Override
    public void customize(SimpleAsyncTaskScheduler scheduler) {
        scheduler.setErrorHandler(e -> told("work that comes again by itself", e));
    }

    private void told(String name, Throwable cause) {
        if (begun) {
            LOG.info("{} was cut short because the program ends", name);
        } else {
            LOG.error("{} failed", name, cause);
        }
    }
}
