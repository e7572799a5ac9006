package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What the figures of a results report cost, rolled up over the country of 63 provinces, over one province and over
/// one commune: the page of a part with all figures counted anew, asked of the real program by a signed-in person. Time
/// by the clock, and processor time of program and PostgreSQL together.
///
/// `java --class-path … src/bench/java/vn/daihoi/bench/ResultsReports.java [people a unit [statements]]`
public final class ResultsReports {
    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final List<String> STATEMENTS = List.of(
            "select * from people.given_below(:path, 2015, 2020)",
            "select * from people.holders_below(:path, array(select award from people.honour group by 1), 2015, 2020)",
            "select * from people.given_page(:path, array['lao-dong-tien-tien'], 2015, 2020, 100, 0)",
            "select * from people.holders_page(:path, array['lao-dong-tien-tien'], 2015, 2020, 'person', null,"
                    + " 'truc-tiep', array['nong-nghiep'], 'nha-nuoc', null, 100, 0)",
            "select people.below(unit_path, :path), count(*) from duty.progress where unit_path <@ :path group by 1",
            "select distinct unit_id, unit_path from duty.progress where document = 'report' and unit_path <@ :path");
    private static final String PART = "/parts/ket-qua-khen-thuong";

    private final Program program;
    private final Connection database;

    private ResultsReports(Program program, Connection database) {
        this.program = program;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        var perUnit = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        var data = Files.createTempDirectory("daihoi-reports-");
        try (var program = Program.start(data, freePort());
                var database = program.database()) {
            new Load(database, Tree.country(), 6).run();
            var bench = new ResultsReports(program, database);
            bench.seed(perUnit);
            if (args.length > 1) {
                bench.statements();
            }
            bench.ask("country, 63 provinces", "nhin1", "select id from unit.unit where parent_id is null");
            bench.ask("one province", "nop1", "select min(id) from unit.unit where kind = 'tinh'");
            bench.ask("one commune", "nop2", "select min(id) from unit.unit where kind = 'xa'");
        } finally {
            delete(data);
        }
    }

    private void seed(int perUnit) throws SQLException {
        execute("""
            insert into people.registrant (unit_id, kind, display_name, sort_key, match_key, sex, born_year, work, sector,
                economy, ethnicity, edited_by, edited_at)
            select u.id, 'person', 'Người thử ' || n, 'thu nguoi ' || n, 'thu nguoi ' || n,
                case n %% 2 when 0 then 'nu' else 'nam' end, 1960 + n %% 40,
                case n %% 3 when 0 then 'lanh-dao' else 'truc-tiep' end,
                case n %% 4 when 0 then 'cong-nghiep' else 'nong-nghiep' end, 'ca-the',
                case n %% 5 when 0 then 'Khơ-me' else 'Kinh' end, 'bench', now()
            from unit.unit u, generate_series(1, %d) n
            """.formatted(perUnit));
        execute("""
            insert into people.honour (registrant_id, award, year)
            select r.id, (array['giay-khen-cua-chu-tich-ubnd-cap-xa', 'giay-khen-cua-chu-tich-ubnd-cap-huyen',
                'bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong', 'lao-dong-tien-tien', 'chien-si-thi-dua-co-so'])
                [1 + (r.id + n) % 5], 2013 + (r.id + n) % 7
            from people.registrant r, generate_series(1, 2) n
            """);
        execute("vacuum analyze people.registrant");
        execute("vacuum analyze people.honour");
        System.out.printf(
                "%,d units, %,d people, %,d honours%n",
                number("select count(*) from unit.unit"),
                number("select count(*) from people.registrant"),
                number("select count(*) from people.honour"));
    }

    private void ask(String what, String person, String unit) throws SQLException, IOException {
        var id = number(unit);
        execute("""
            update identity.account set unit_id = %d, roles = '{STANDING_BODY,UNIT_OFFICER,HEAD_OF_UNIT}'
            where username = '%s'
            """.formatted(id, person));
        try (var browser = new Browser(program.port())) {
            Form.on(browser.get("/sign-in").text(), "/sign-in")
                    .with("username", person)
                    .with("password", Load.PASSWORD)
                    .send(browser);
            Form.on(browser.get("/reports").text(), "/units/" + id + "/report").send(browser);
            var report = "/reports/" + number("select id from report.report where unit_id = " + id);
            time(what + ": part with its figures", browser, report + PART);
            time(what + ": the report at a glance, held against those below", browser, report);
            time(what + ": the leaders' page", browser, "/results?unit=" + id);
            time(what + ": the units below beside it", browser, report + PART + "?side=units");
            time(what + ": rows behind a figure", browser, report + "/figures/nong-dan");
        }
    }

    /// Each kind of source by itself, over the country and over a province, asked with the program's own role and
    /// scope.
    private void statements() throws SQLException, IOException {
        execute("set role daihoi_app");
        execute("set daihoi.scope = '*'");
        for (var kind : List.of("quoc-gia", "tinh")) {
            var path = text("select path::text from unit.unit where kind = '%s' order by id limit 1".formatted(kind));
            for (var sql : STATEMENTS) {
                var asked = "select count(*) from (%s) x".formatted(sql.replace(":path", "'" + path + "'::ltree"));
                number(asked);
                var before = Cpu.of(program.pid(), program.postgresPid());
                var begin = System.nanoTime();
                for (var i = 0; i < ROUNDS; i++) {
                    number(asked);
                }
                System.out.printf(
                        "%-9s %7.1f ms, CPU %7.1f ms  %s%n",
                        kind,
                        (System.nanoTime() - begin) / 1e6 / ROUNDS,
                        Cpu.of(program.pid(), program.postgresPid())
                                        .minus(before)
                                        .postgres()
                                * 1000
                                / ROUNDS,
                        sql);
            }
        }
        execute("reset role");
    }

    private void time(String what, Browser browser, String url) throws IOException {
        var nanos = new long[ROUNDS];
        var before = Cpu.of(program.pid(), program.postgresPid());
        for (var i = -WARM; i < ROUNDS; i++) {
            if (i == 0) {
                before = Cpu.of(program.pid(), program.postgresPid());
            }
            var begin = System.nanoTime();
            var status = browser.get(url).status();
            if (status != 200) {
                throw new IOException(url + " answers " + status);
            }
            nanos[Math.max(i, 0)] = System.nanoTime() - begin;
        }
        var used = Cpu.of(program.pid(), program.postgresPid()).minus(before);
        Arrays.sort(nanos);
        System.out.printf(
                "%-55s fastest %7.1f ms, median %7.1f; CPU program %6.1f ms, PostgreSQL %7.1f ms; load %s%n",
                what,
                nanos[0] / 1e6,
                nanos[ROUNDS / 2] / 1e6,
                used.program() * 1000 / ROUNDS,
                used.postgres() * 1000 / ROUNDS,
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
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
