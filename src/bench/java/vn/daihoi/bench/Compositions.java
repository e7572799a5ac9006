package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.regex.Pattern;

/// What one edit of a list costs the server: saving the line, and the composition drawn anew; over the demo's congress
/// of 672 entries and cut to 500. Time by the clock, and processor time of program and PostgreSQL together with all
/// their threads, the compiler's included.
///
/// `java --class-path … src/bench/java/vn/daihoi/bench/Compositions.java [rounds]`
public final class Compositions {
    private static final int WARM = 1_500;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final Program program;
    private final Connection database;
    private final Browser browser;
    private final long list;
    private final int rounds;
    private String token = "";

    private Compositions(Program program, Connection database, Browser browser, long list, int rounds) {
        this.program = program;
        this.database = database;
        this.browser = browser;
        this.list = list;
        this.rounds = rounds;
    }

    @FunctionalInterface
    private interface Request {
        Browser.Answer send(int round) throws IOException, SQLException;
    }

    public static void main(String[] args) throws Exception {
        var rounds = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        var data = Files.createTempDirectory("daihoi-composition-");
        try (var program =
                        Program.start(data, freePort(), "--spring.profiles.active=demo", "--daihoi.demo.story=season");
                var database = program.database();
                var browser = new Browser(program.port())) {
            while (browser.get("/sign-in").status() != 200) {
                Thread.sleep(500); // the demo is being told
            }
            Form.on(browser.get("/sign-in").text(), "/sign-in")
                    .with("username", "tinh.snv")
                    .with("password", "demo-2020-thuong-truc")
                    .send(browser);
            var list = number(
                    database, "select list_id from delegate.entry group by list_id order by count(*) desc limit 1");
            new Compositions(program, database, browser, list, rounds).run();
        } finally {
            delete(data);
        }
    }

    private void run() throws IOException, SQLException {
        token = token(browser.get("/lists/" + list).text());
        measure(WARM);
        measure(rounds);
        execute("delete from delegate.entry where list_id = %d and id not in (select id from delegate.entry"
                + " where list_id = %1$d and source_entry_id is null order by id limit 500)");
        measure(rounds);
    }

    private void measure(int times) throws IOException, SQLException {
        var size = number(database, "select count(*) from delegate.entry where list_id = " + list);
        time(size + " entries, composition after an edit", times, round -> {
            execute("update delegate.entry set kind = case kind when 'guest' then 'individual' else 'guest' end"
                    + " where id = (select id from delegate.entry where list_id = %d order by id offset "
                    + round % size + " limit 1)");
            return browser.fragment("/lists/" + list + "/composition");
        });
        var entry = number(database, "select min(id) from delegate.entry where list_id = " + list);
        var version = number(database, "select version from delegate.entry where id = " + entry);
        time(
                size + " entries, saving one line",
                times,
                round -> browser.post(
                        "/lists/%d/entries/%d".formatted(list, entry),
                        "application/x-www-form-urlencoded\r\nX-Row: yes",
                        "_csrf=%s&version=%d&kind=%s&note=%d"
                                .formatted(token, version + round, round % 2 == 0 ? "guest" : "individual", round)
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private void time(String what, int times, Request request) throws IOException, SQLException {
        var nanos = new long[times];
        var before = Cpu.of(program.pid(), program.postgresPid());
        for (int round = 0; round < times; round++) {
            var begin = System.nanoTime();
            var answer = request.send(round);
            nanos[round] = System.nanoTime() - begin;
            if (answer.status() != 200) {
                throw new IOException(what + " answers " + answer.status());
            }
        }
        var used = Cpu.of(program.pid(), program.postgresPid()).minus(before);
        Arrays.sort(nanos);
        System.out.printf(
                "%-45s fastest %5.1f ms, median %5.1f, p95 %5.1f; CPU program %4.1f ms, PostgreSQL %4.1f ms; load %s%n",
                what,
                nanos[0] / 1e6,
                nanos[times / 2] / 1e6,
                nanos[times * 95 / 100] / 1e6,
                used.program() * 1000 / times,
                used.postgres() * 1000 / times,
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql.formatted(list));
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String token(String page) {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no token on a page of %d characters".formatted(page.length()));
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
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
