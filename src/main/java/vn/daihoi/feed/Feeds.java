package vn.daihoi.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.SeasonClock;

/// All feeds of this instance and who listens. They end before the web server stops, which would wait for them.
@Component
public class Feeds implements SmartLifecycle {
    private static final Duration LIFE = Duration.ofMinutes(10);
    /// Heap that one listener's connection holds, and what the rest of the program needs: measured
    /// (docs/BENCHMARKS.md).
    private static final long BYTES_EACH = 160 << 10;
    private static final long BYTES_BESIDE = 128 << 20;
    /// Of the 8,192 connections the web server takes.
    private static final long MOST = 5_000;

    private final Map<String, Feed> feeds;
    private final LiveUpdates updates;
    private final SeasonClock clock;
    private final int most;
    private final Map<Key, Shared> channels = new ConcurrentHashMap<>();
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Feeds(
            ObjectProvider<Feed> feeds,
            LiveUpdates updates,
            SeasonClock clock,
            @Value("${daihoi.feed.listeners:0}") int most) {
        this.feeds = feeds.stream().collect(Collectors.toMap(Feed::name, Function.identity()));
        this.updates = updates;
        this.clock = clock;
        this.most = most > 0 ? most : fitting(Runtime.getRuntime().maxMemory());
        updates.subscribe(this::hear);
    }

    /// How many listeners a heap can bear: two thousand and a few in 512 MB.
    static int fitting(long heap) {
        return (int) Math.clamp((heap - BYTES_BESIDE) / BYTES_EACH, 100, MOST);
    }

    private record Key(String feed, long conferenceId) {}

    private record Shared(Channel channel, int listeners) {}

    /// Writes the feed to the client until it goes; to be called last, from a controller that has checked who asks.
    ///
    /// @param unitPath of the conference's unit
    /// @param endsAt a topic such as `device-17`: when it is told, this listener is sent to ask anew; null for none
    public void listen(
            String feed, long conferenceId, String unitPath, @Nullable String endsAt, HttpServletResponse response) {
        if (!running || listeners.size() >= most) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var key = new Key(feed, conferenceId);
        var listener = new Listener(join(key, unitPath), clock, updates::isListening, endsAt);
        listeners.add(listener);
        try {
            listener.run(response.getOutputStream(), LIFE);
        } catch (IOException e) {
            listener.end(); // the page was closed
        } finally {
            listeners.remove(listener);
            leave(key);
            Thread.interrupted();
        }
    }

    /// How many listen on this instance.
    public int listeners() {
        return listeners.size();
    }

    private Channel join(Key key, String unitPath) {
        var feed = feeds.get(key.feed());
        if (feed == null) {
            throw new IllegalArgumentException("no feed is called (%s)".formatted(key.feed()));
        }
        return channels.compute(
                        key,
                        (_, shared) -> shared == null
                                ? new Shared(new Channel(feed, key.conferenceId(), unitPath), 1)
                                : new Shared(shared.channel(), shared.listeners() + 1))
                .channel();
    }

    private void leave(Key key) {
        channels.computeIfPresent(key, (_, shared) -> {
            if (shared.listeners() > 1) {
                return new Shared(shared.channel(), shared.listeners() - 1);
            }
            shared.channel().end();
            return null;
        });
    }

    private void hear(Change change) {
        channels.values().forEach(shared -> shared.channel().hear(change));
        listeners.forEach(listener -> listener.hear(change.topic()));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        listeners.forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
