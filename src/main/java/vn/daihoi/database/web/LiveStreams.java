package vn.daihoi.database.web;

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
    private final LiveUpdates updates;
    private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveStreams(LiveUpdates updates) {
        this.updates = updates;
    }

    SseEmitter open(Actor actor) {
        var stream = new LiveStream(actor);
        open.add(stream);
        var subscription = updates.subscribe(stream::offer);
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
