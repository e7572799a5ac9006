package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;

/// How soon two thousand who listen see what an operator pressed: the real program tells the demo's congress, 1,980
/// phones follow the programme by their guests' links and 20 screens that of the press, over loopback; an operator puts
/// an item before the others, again and again. Counted from before the press is sent until the picture with it has been
/// read, so the press, its transaction, the journal and the drawing are in it.
///
/// `java --class-path … src/bench/java/vn/daihoi/bench/FeedBenchmark.java [listeners] [folder kept for the next run]`
public final class FeedBenchmark {
    private static final int SCREENS = 20;
    private static final int WARM = 5;
    private static final int CHANGES = 30;
    private static final int PATIENCE_SECONDS = 20;

    private final Program program;
    private final Connection database;
    private final Audience audience = new Audience();

    private FeedBenchmark(Program program, Connection database) {
        this.program = program;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        var listeners = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        var data = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("daihoi-feed-");
        Files.createDirectories(data);
        try (var program = Program.start(
                        data, freePort(), "--spring.profiles.active=demo", "--daihoi.demo.story=congress");
                var database = program.database()) {
            new FeedBenchmark(program, database).run(listeners);
        } finally {
            if (args.length < 2) {
                delete(data);
            }
        }
    }

    private void run(int listeners) throws Exception {
        awaitStory();
        var conference = number("""
            select c.id
            from conference.conference c join unit.unit u on u.id = c.unit_id
            where u.parent_id is null
            """);
        var links = GuestLinks.of(database, conference);
        try (var operator = new Browser(program.port())) {
            Form.on(operator.get("/sign-in").text(), "/sign-in")
                    .with("username", "tinh.snv")
                    .with("password", "demo-2020-thuong-truc")
                    .send(operator);
            var day = "/conferences/" + conference;
            System.out.printf(
                    "before anybody listens: heap after a collection %d MB, resident %d MB%n",
                    Memory.heapAfterCollection(program.pid()), Memory.resident(program.pid()));
            var asked = transactions();
            var used = cpu();
            var begun = System.nanoTime();
            audience.join(program.port(), SCREENS, _ -> day + "/screens/press/feed", operator.cookies());
            audience.join(
                    program.port(),
                    listeners - SCREENS,
                    i -> "/i/" + links.get(i % links.size()) + "/programme/feed",
                    "");
            audience.awaitFirstPictures(PATIENCE_SECONDS * 3);
            System.out.printf(
                    "%d came at %d a second; until the last had its picture %.1f s, %d refused, %.1f transactions"
                            + " each, CPU each: program %.1f ms, PostgreSQL %.1f ms%n",
                    audience.size(),
                    Audience.A_SECOND,
                    (System.nanoTime() - begun) / 1e9,
                    audience.refused(),
                    (transactions() - asked) / (double) audience.size(),
                    cpu().minus(used).program() * 1000 / audience.size(),
                    cpu().minus(used).postgres() * 1000 / audience.size());
            measure(operator, day + "/stage");
        } finally {
            audience.close();
        }
    }

    private void measure(Browser operator, String stage) throws Exception {
        var presses = new Latencies();
        var before = cpu();
        var begun = System.nanoTime();
        for (int i = -WARM; i < CHANGES; i++) {
            if (i == 0) {
                audience.forget();
                presses = new Latencies();
                before = cpu();
                begun = System.nanoTime();
            }
            var form = Form.on(operator.get(stage).text(), stage + "/insertions")
                    .with("title", "Mốc đo " + (i + WARM) + " hết")
                    .with("after", "0");
            audience.expect("Mốc đo " + (i + WARM) + " hết");
            var from = System.nanoTime();
            var status = form.send(operator).status();
            presses.add(System.nanoTime() - from);
            if (status >= 400) {
                throw new IOException("the press was answered with " + status);
            }
            audience.awaitAll(PATIENCE_SECONDS);
        }
        tell(presses.summary(), cpu().minus(before), (System.nanoTime() - begun) / 1e9);
    }

    private void tell(Latencies.Summary press, Cpu used, double seconds) throws Exception {
        var seen = audience.latencies().summary();
        System.out.printf(
                "%d listeners, %d changes, %d pictures of %d expected%n"
                        + "press to picture: p50 %.0f ms, p99 %.0f, max %.0f; the press alone: p50 %.0f ms, p99 %.0f%n"
                        + "CPU a change: program %.0f ms, PostgreSQL %.0f ms (%.1f s by the clock in all)%n"
                        + "heap after a collection %d MB, resident %d MB; load %s%n",
                audience.size(),
                CHANGES,
                seen.requests(),
                audience.size() * CHANGES,
                seen.p50(),
                seen.p99(),
                seen.max(),
                press.p50(),
                press.p99(),
                used.program() * 1000 / CHANGES,
                used.postgres() * 1000 / CHANGES,
                seconds,
                Memory.heapAfterCollection(program.pid()),
                Memory.resident(program.pid()),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private Cpu cpu() throws IOException {
        return Cpu.of(program.pid(), program.postgresPid());
    }

    private void awaitStory() throws IOException, SQLException, InterruptedException {
        while (!program.log().contains("bản trình diễn")) {
            Thread.sleep(200);
        }
    }

    /// Each question outside of a transaction is one.
    private long transactions() throws SQLException {
        return number("select xact_commit from pg_stat_database where datname = current_database()");
    }

    private long number(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Collections.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
