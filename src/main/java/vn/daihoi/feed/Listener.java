package vn.daihoi.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One phone or screen that listens, on the thread of its request: a slow one waits for itself only.
///
/// Between pictures it is told at every beat that what it shows still holds, and what time it is here. While that
/// cannot be said (the database does not answer), the beats stop and the page says how old its picture is.
final class Listener {
    static final Duration BEAT = Duration.ofSeconds(5);
    private static final byte[] STILL_HERE = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final Channel channel;
    private final InstantSource clock;
    private final BooleanSupplier hearing;
    private final @Nullable String endsAt;
    private final Thread thread = Thread.currentThread();
    private volatile boolean ended;

    /// @param hearing whether this instance hears of changes now
    /// @param endsAt the topic at which this listener has to go and ask anew, as of a device that was cut off
    Listener(Channel channel, InstantSource clock, BooleanSupplier hearing, @Nullable String endsAt) {
        this.channel = channel;
        this.clock = clock;
        this.hearing = hearing;
        this.endsAt = endsAt;
    }

    void hear(String topic) {
        if (topic.equals(endsAt)) {
            end();
        }
    }

    void end() {
        ended = true;
        thread.interrupt();
    }

    /// @param life after this it comes again by itself, and is asked anew whether it may listen
    void run(OutputStream out, Duration life) throws IOException {
        var until = System.nanoTime() + life.toNanos();
        try {
            out.write(comeAgain());
            out.flush();
            var seen = Picture.none();
            while (!ended && System.nanoTime() < until) {
                seen = write(out, seen);
                var _ = seen.superseded().await(BEAT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            ended = true; // the thread goes back to the web server, which must not find it interrupted
        }
    }

    private Picture write(OutputStream out, Picture seen) throws IOException {
        var picture = channel.picture();
        if (picture.number() > seen.number()) {
            out.write(picture.bytes());
        }
        out.write(picture.number() > 0 && channel.isFresh() && hearing.getAsBoolean() ? beat() : STILL_HERE);
        out.flush();
        return picture;
    }

    private byte[] beat() {
        return ("event: beat\ndata: " + clock.millis() + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /// After a restart two thousand do not come back in the same moment.
    private static byte[] comeAgain() {
        return ("retry: " + ThreadLocalRandom.current().nextInt(500, 2500) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
