package vn.daihoi.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daihoi.database.Change;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// One feed of one conference on this instance, as long as somebody listens. Its own thread draws; listeners only
/// write.
final class Channel {
    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    /// A hall of 500 in thirty minutes changes the door's numbers many times a second; nobody reads faster than this.
    private static final Duration AT_MOST_EVERY = Duration.ofMillis(150);
    /// Expected hours move on by themselves; what stayed the same is not sent again.
    private static final Duration EVEN_UNTOLD = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(1);

    private final Feed feed;
    private final long conferenceId;
    private final String unitPath;
    private final Actor system;
    private final Semaphore changes = new Semaphore(1);
    private final Thread drawing;
    private volatile Picture picture = Picture.none();
    private volatile boolean fresh;
    private volatile boolean failing;

    Channel(Feed feed, long conferenceId, String unitPath) {
        this.feed = feed;
        this.conferenceId = conferenceId;
        this.unitPath = unitPath;
        this.system = new Actor(0, Actor.SYSTEM.name(), Actor.SYSTEM.roles(), null, unitPath);
        this.drawing = Thread.ofVirtual()
                .name("feed-" + feed.name() + "-" + conferenceId)
                .start(this::draw);
    }

    Picture picture() {
        return picture;
    }

    /// Whether the picture showed the state of the database when last asked, and no change has been told since.
    boolean isFresh() {
        return fresh;
    }

    void hear(Change change) {
        var mine = change.unitPath() == null || change.unitPath().equals(unitPath);
        if (change.topic().equals(Change.EVERYTHING) || (mine && feed.topics().contains(change.topic()))) {
            fresh = false;
            changes.release();
        }
    }

    void end() {
        drawing.interrupt();
    }

    private void draw() {
        try {
            while (true) {
                var _ = changes.tryAcquire(EVEN_UNTOLD.toSeconds(), TimeUnit.SECONDS);
                changes.drainPermits();
                Thread.sleep(drawnAnew() ? AT_MOST_EVERY : AFTER_A_FAULT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody listens any more
        }
    }

    private boolean drawnAnew() {
        try {
            Supplier<String> drawn = () -> feed.picture(conferenceId);
            show(Acting.as(system, drawn::get));
            failing = false;
            return true;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("Feed {} of conference {} cannot be drawn, tried until it can", feed.name(), conferenceId, e);
            }
            failing = true;
            changes.release();
            return false;
        }
    }

    private void show(String text) {
        var before = picture;
        var other = before.number() == 0 || !before.text().equals(text);
        if (other) {
            picture = before.next(text);
        }
        fresh = changes.availablePermits() == 0;
        if (other) {
            before.superseded().countDown(); // with the picture they are told that it holds
        }
    }
}
