package vn.daihoi.database.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;

/// The open streams of this instance. They end before the web server stops, which would wait for them.
@Component
class LiveStreams implements SmartLifecycle {
    /// From the asking for a page to the hearing of what changed before it was drawn.
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    private final LiveUpdates updates;
    private final RecentChanges recent = new RecentChanges();
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveStreams(LiveUpdates updates) {
        this.updates = updates;
        updates.subscribe(change -> recent.add(change, System.nanoTime()));
    }

    /// @param pageAge since the page that listens was asked for
    SseEmitter open(Actor actor, Duration pageAge) {
        var stream = new LiveStream(actor);
        open.add(stream);
        var subscription = updates.subscribe(stream::offer);
        recent.since(System.nanoTime() - pageAge.plus(ON_THE_WAY).toNanos()).forEach(stream::offer);
        Thread.ofVirtual().name("live-", actor.accountId()).start(() -> {
            try (subscription) {
                stream.run();
            } finally {
                open.remove(stream);
            }
        });
        return stream.emitter();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(LiveStream::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
