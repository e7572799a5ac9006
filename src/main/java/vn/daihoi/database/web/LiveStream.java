package vn.daihoi.database.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.daihoi.database.Change;
import vn.daihoi.shared.Actor;

/// One page that listens. Changes that come while it is slow are told once per topic.
final class LiveStream {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    /// The browser then comes again by itself, and is asked anew who it is.
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Actor actor;
    private final SseEmitter emitter = new SseEmitter(LIFE.plusMinutes(1).toMillis());
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean ended;

    LiveStream(Actor actor) {
        this.actor = actor;
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(_ -> end());
    }

    SseEmitter emitter() {
        return emitter;
    }

    /// When changes may have been missed the stream ends: the page comes again and then fetches everything anew.
    synchronized void offer(Change change) {
        if (change.topic().equals(Change.EVERYTHING)) {
            end();
        } else if (change.concerns(actor) && waiting.add(change.topic())) {
            notifyAll();
        }
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    void run() {
        var until = Instant.now().plus(LIFE);
        try {
            emitter.send(SseEmitter.event().comment("open"));
            for (var topics = next(); topics != null && Instant.now().isBefore(until); topics = next()) {
                send(topics);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            end(); // the page was closed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Set<String> topics) throws IOException {
        if (topics.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
        }
        for (var topic : topics) {
            emitter.send(SseEmitter.event().name(topic).data(topic));
        }
    }

    /// @return what to tell, empty when it is time for a heartbeat, null when the stream has ended
    private synchronized @Nullable Set<String> next() throws InterruptedException {
        if (waiting.isEmpty() && !ended) {
            wait(HEARTBEAT.toMillis());
        }
        if (ended) {
            return null;
        }
        var topics = Set.copyOf(waiting);
        waiting.clear();
        return topics;
    }
}
