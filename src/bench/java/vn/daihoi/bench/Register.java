package vn.daihoi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.shared.VietnameseText;

/// What the register costs with 200,000 people: search, list and duplicates, asked of the real program by a signed-in
/// person; and the search statement alone, as PostgreSQL times it.
///
/// `java --class-path … src/bench/java/vn/daihoi/bench/Register.java [people]`
public final class Register {
    private static final int ROUNDS = 25;
    private static final String[] FAMILIES =
            "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Huỳnh Võ Phan Trương Bùi Đặng Đỗ Ngô Hồ Dương Lý Thạch Sơn Kim Danh Lâm"
                    .split(" ");
    private static final String[] MIDDLES =
            "Văn Thị Thị Hữu Minh Ngọc Kim Thanh Mỹ Quốc Hoàng Bích Hồng Thu Sa Sà Sô Sóc Đức Công Trung Cẩm Diễm Tuyết"
                    .split(" ");
    private static final String[] GIVEN =
            "An Bình Cường Dũng Hòa Hùng Khánh Lâm Long Minh Nam Nghĩa Phong Phúc Quang Sơn Tâm Tài Thắng Tuấn Vinh Lan Hoa Hạnh Nga Hương Loan Phượng Trang Ngân Xuân Yến Dung Linh Thảo Hiền Rây Rết Vên Phia Kha Khol"
                    .split(" ");

    private Register() {}

    public static void main(String[] args) throws Exception {
        var people = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        var data = Files.createTempDirectory("daihoi-register-");
        try (var program = Program.start(data, freePort());
                var database = program.database()) {
            new Load(database, Tree.socTrang(), 2).run();
            seed(database, people);
            System.out.printf("%,d people%n", people);
            explain(database, "{%thach%,%sa%,%ray%}");
            explain(database, "{%nguyen%,%minh%}");
            ask(program);
        } finally {
            delete(data);
        }
    }

    private static void ask(Program program) throws IOException, InterruptedException {
        try (var browser = new Browser(program.port())) {
            var answer = Form.on(browser.get("/sign-in").text(), "/sign-in")
                    .with("username", "nhin1")
                    .with("password", Load.PASSWORD)
                    .send(browser);
            if (answer.status() / 100 != 3) {
                throw new IOException("nobody could sign in: " + answer.status());
            }
            for (var url : List.of(
                    "/people",
                    "/people?page=400",
                    "/people?q=" + encoded("thach sa ray"),
                    "/people?q=" + encoded("nguyen thi minh hoa"),
                    "/people?q=nguyen")) {
                time(browser, url, ROUNDS);
            }
            duplicates(browser);
        }
    }

    /// The page sets off the search and does not wait for it.
    private static void duplicates(Browser browser) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        while (browser.get("/people/duplicates").text().contains("Đang tìm lại trong cả sổ")) {
            Thread.sleep(100);
        }
        System.out.printf("search for duplicates beside the pages: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        time(browser, "/people/duplicates", ROUNDS);
    }

    private static void time(Browser browser, String url, int rounds) throws IOException {
        var nanos = new long[rounds];
        for (int i = -2; i < rounds; i++) {
            var begin = System.nanoTime();
            var status = browser.get(url).status();
            if (status != 200) {
                throw new IOException(url + " answers " + status);
            }
            nanos[Math.max(i, 0)] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-45s fastest %6.1f ms, median %6.1f ms, slowest %6.1f ms%n",
                url, nanos[0] / 1e6, nanos[rounds / 2] / 1e6, nanos[rounds - 1] / 1e6);
    }

    private static void seed(Connection database, int people) throws SQLException, IOException {
        var random = new Random(128);
        var units = Load.someUnits(database);
        var lines = new StringBuilder();
        for (int i = 0; i < people; i++) {
            lines.append(line(random, units.get(random.nextInt(units.size())))).append('\n');
        }
        database.unwrap(PGConnection.class).getCopyAPI().copyIn("""
            copy people.registrant (unit_id, kind, display_name, sort_key, match_key, sex, born_year, edited_by,
                edited_at)
            from stdin
            """, new StringReader(lines.toString()));
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze people.registrant");
        }
    }

    private static String line(Random random, long unit) {
        var display = any(random, FAMILIES) + " " + any(random, MIDDLES)
                + (random.nextInt(3) == 0 ? " " + any(random, MIDDLES) : "") + " " + any(random, GIVEN);
        var words = Arrays.asList(VietnameseText.plain(display).split(" "));
        Collections.reverse(words);
        return String.join(
                "\t",
                Long.toString(unit),
                "person",
                display,
                Name.of(display).sortKey(Kind.PERSON),
                words.stream().collect(Collectors.joining(" ")),
                random.nextBoolean() ? "nu" : "nam",
                Integer.toString(1946 + random.nextInt(54)),
                "bench",
                "2020-02-12");
    }

    /// As the application sees it, row-level security included.
    private static void explain(Connection database, String patterns) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set role daihoi_app");
            statement.execute("select set_config('daihoi.scope', (select min(id)::text from unit.unit), false)");
            for (int i = 0; i < 3; i++) {
                try (var plan = statement.executeQuery("""
                    explain (analyze, summary on)
                    select id, display_name from people.registrant
                    where merged_into is null and id = any (array(select people.matching('%s'::text[])))
                    order by sort_key, id limit 50
                    """.formatted(patterns))) {
                    while (plan.next()) {
                        var line = plan.getString(1);
                        if (line.startsWith("Execution")) {
                            System.out.println(patterns + " " + line);
                        }
                    }
                }
            }
            statement.execute("reset role");
        }
    }

    private static String any(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
