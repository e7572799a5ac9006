package vn.daihoi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// A while in which everybody does the same thing, the next as soon as the last is answered.
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
    record Outcome(Latencies latencies, double seconds, Cpu cpu) {
        Outcome plus(Outcome other) {
            return new Outcome(latencies.and(other.latencies), seconds + other.seconds, cpu.plus(other.cpu));
        }

        double perSecond() {
            return latencies.count() / seconds;
        }

        /// In milliseconds of the server's JVM.
        double programCpu() {
            return cpu.program() * 1000 / Math.max(1, latencies.count());
        }

        double postgresCpu() {
            return cpu.postgres() * 1000 / Math.max(1, latencies.count());
        }
    }

    /// All of one kind.
    Outcome run(Site site, Duration length) throws IOException, InterruptedException {
        var latencies = new Latencies();
        var pid = site.program().pid();
        var postgres = site.program().postgresPid();
        var before = Cpu.of(pid, postgres);
        var begin = System.nanoTime();
        together(able(site.people()), begin + length.toNanos(), person -> act(person, site.database(), latencies));
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Outcome(latencies, seconds, Cpu.of(pid, postgres).minus(before));
    }

    /// Only officers send up.
    private List<Person> able(List<Person> people) {
        return this == SUBMISSION ? people.stream().filter(Person::sendsUp).toList() : people;
    }

    void act(Person person, Connection database, Latencies latencies) throws IOException, SQLException {
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
    interface Act {
        void by(Person person) throws IOException, SQLException, InterruptedException;
    }

    static void together(List<Person> people, long until, Act act) throws IOException, InterruptedException {
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
