package vn.daihoi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;

/// A while in which everybody does the same thing, or each now this, now that; the next as soon as the last is
/// answered.
enum Phase {
    BOARD("the board"),
    UNIT("a unit page"),
    SEARCH("a search"),
    SUBMISSION("a submission");

    final String label;

    Phase(String label) {
        this.label = label;
    }

    /// What came of it.
    ///
    /// @param seconds it lasted
    record Outcome(Latencies.Summary latencies, double seconds, Cpu cpu) {
        double perSecond() {
            return latencies.requests() / seconds;
        }

        /// In milliseconds of the server's JVM.
        double programCpu() {
            return cpu.program() * 1000 / Math.max(1, latencies.requests());
        }

        double postgresCpu() {
            return cpu.postgres() * 1000 / Math.max(1, latencies.requests());
        }
    }

    /// All of one kind.
    Outcome run(Program program, List<Person> people, Connection database, Duration length)
            throws IOException, InterruptedException {
        var latencies = new Latencies();
        var before = Cpu.of(program.pid(), program.postgresPid());
        var begin = System.nanoTime();
        together(able(people), begin + length.toNanos(), person -> act(person, database, latencies));
        var seconds = (System.nanoTime() - begin) / 1e9;
        var cpu = Cpu.of(program.pid(), program.postgresPid()).minus(before);
        return new Outcome(latencies.summary(), seconds, cpu);
    }

    /// Everything at once, half a second of thought between two requests: an office at work.
    static List<Latencies.Summary> mixed(List<Person> people, Connection database, Duration length)
            throws IOException, InterruptedException {
        var latencies = List.of(new Latencies(), new Latencies(), new Latencies(), new Latencies());
        together(people, System.nanoTime() + length.toNanos(), person -> {
            var phase = next(person);
            phase.act(person, database, latencies.get(phase.ordinal()));
            Thread.sleep(ThreadLocalRandom.current().nextInt(250, 750));
        });
        return latencies.stream().map(Latencies::summary).toList();
    }

    private static Phase next(Person person) {
        var draw = ThreadLocalRandom.current().nextInt(10);
        return draw < 4 ? BOARD : draw < 6 ? UNIT : draw < 8 || !person.sendsUp() ? SEARCH : SUBMISSION;
    }

    /// Only officers send up.
    private List<Person> able(List<Person> people) {
        return this == SUBMISSION ? people.stream().filter(Person::sendsUp).toList() : people;
    }

    private void act(Person person, Connection database, Latencies latencies) throws IOException, SQLException {
        if (this == SUBMISSION) {
            person.submit(latencies);
            synchronized (database) {
                person.takeBack(database);
            }
            return;
        }
        var begin = System.nanoTime();
        switch (this) {
            case BOARD -> person.board();
            case UNIT -> person.unit();
            case SEARCH, SUBMISSION -> person.search();
        }
        latencies.add(System.nanoTime() - begin);
    }

    @FunctionalInterface
    private interface Act {
        void by(Person person) throws IOException, SQLException, InterruptedException;
    }

    private static void together(List<Person> people, long until, Act act) throws IOException, InterruptedException {
        var done = new CountDownLatch(people.size());
        var fault = new AtomicReference<Exception>();
        for (var person : people) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (System.nanoTime() < until && fault.get() == null) {
                        act.by(person);
                    }
                } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                    fault.compareAndSet(null, e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        if (fault.get() != null) {
            throw new IOException("a request failed", fault.get());
        }
    }
}
