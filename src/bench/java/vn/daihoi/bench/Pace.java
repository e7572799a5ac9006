package vn.daihoi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// How people work: each now this, now that, with a pause for thought between two requests.
enum Pace {
    HURRY("in a hurry, ¼ to ¾ of a second of thought", 250, 750),
    OFFICE("an office at work, one to three seconds of thought", 1000, 3000);

    final String label;
    private final int least;
    private final int most;

    /// @param least milliseconds of thought
    Pace(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    /// In the order of [Phase].
    List<Latencies.Summary> work(Site site, Duration length) throws IOException, InterruptedException {
        var latencies = Stream.of(Phase.values()).map(_ -> new Latencies()).toList();
        Phase.together(site.people(), System.nanoTime() + length.toNanos(), person -> {
            var phase = next(person);
            Thread.sleep(ThreadLocalRandom.current().nextInt(least, most));
            phase.act(person, site.database(), latencies.get(phase.ordinal()));
        });
        return latencies.stream().map(Latencies::summary).toList();
    }

    private static Phase next(Person person) {
        var draw = ThreadLocalRandom.current().nextInt(10);
        return draw < 4
                ? Phase.BOARD
                : draw < 6 ? Phase.UNIT : draw < 8 || !person.sendsUp() ? Phase.SEARCH : Phase.SUBMISSION;
    }
}
