package vn.daihoi.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import vn.daihoi.demo.invented.DrawnPortrait;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.VietnameseText;

/// The book of 500 exemplars with photos, then 200 readers at once over 50,000 stories: the front page, searches,
/// pages.
/// The real program with 512 MB over embedded PostgreSQL, everything on one machine, over loopback.
///
/// `java --class-path … src/bench/java/vn/daihoi/bench/StoriesBenchmark.java [folder kept for the next run [without the
/// book]]`
public final class StoriesBenchmark {
    private static final int STORIES = 50_000;
    private static final int WITH_PHOTO = 500;
    private static final int PICTURES = 10;
    private static final int READERS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration ROUND = Duration.ofSeconds(40);
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Thạch", "Lâm", "Sơn", "Kim", "Lý", "Danh", "Huỳnh"
    };
    private static final String[] MIDDLE = {"Văn", "Thị", "Hoàng", "Minh", "Thị Mỹ", "Hữu", "Ngọc", "Thanh"};
    private static final String[] GIVEN = {
        "An", "Ánh", "Bình", "Cúc", "Dung", "Đức", "Giang", "Hà", "Hạnh", "Hòa", "Khánh", "Lan", "Liên", "Mai", "Nam",
        "Oanh", "Phúc", "Quý", "Rết", "Sương", "Tâm", "Út", "Vân", "Xuân", "Yến"
    };
    private static final String[] TITLES = {
        "Người giữ giống lúa thơm cho cánh đồng nhiễm mặn", "Bốn cây số lộ làng từ ngày công góp lại",
        "Lớp học không để em nào nghỉ giữa chừng", "Người trồng lại dải rừng trước biển",
        "Tổ hợp tác nuôi tôm sạch của bốn mươi hộ", "Trạm xá đi về theo con nước"
    };
    private static final String[] FIELDS = {"nong-nghiep", "giao-thong", "giao-duc", "y-te", "moi-truong", "cong-nghiep"
    };

    /// What readers ask for.
    private enum Ask {
        FRONT("front page"),
        SEARCH("search"),
        COMMON("search for a common word, page of many hits"),
        STORY("a story");

        final String label;

        Ask(String label) {
            this.label = label;
        }
    }

    private final Program program;
    private final Connection database;
    private final Random chance = new Random(128);
    private final List<String> names = new ArrayList<>();

    private StoriesBenchmark(Program program, Connection database) {
        this.program = program;
        this.database = database;
    }

    public static void main(String[] args) throws Exception {
        var data = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("daihoi-stories-");
        Files.createDirectories(data);
        try (var program =
                        Program.start(data, freePort(), "--spring.profiles.active=demo", "--daihoi.demo.story=season");
                var database = program.database()) {
            new StoriesBenchmark(program, database).run(args.length < 2);
        } finally {
            if (args.length == 0) {
                delete(data);
            }
        }
    }

    private void run(boolean withBook) throws Exception {
        while (!program.log().contains("bản trình diễn")) {
            Thread.sleep(200);
        }
        execute("truncate story.story, story.shelf, story.shelf_text, story.shelf_picture restart identity");
        load(0, WITH_PHOTO);
        if (withBook) {
            photos();
            book();
        }
        load(WITH_PHOTO, STORIES);
        execute("vacuum analyze story.shelf");
        execute("vacuum analyze story.shelf_text");
        execute("vacuum analyze story.shelf_picture");
        read("warming up", WARM_UP, 300);
        read("reading: a page a second each", ROUND, 1_000);
        read("without a pause", ROUND, 0);
        System.out.printf(
                "heap after a collection %d MB, resident %d MB%n",
                Memory.heapAfterCollection(program.pid()), Memory.resident(program.pid()));
    }

    private void load(int from, int to) throws SQLException {
        var sql = """
            with s as (
                insert into story.story (exemplar_id, registrant_id, unit_id, title, lead, body, caption, state, state_at,
                    state_by, written_by, written_by_name)
                select ?, 0, u.id, '', '', '', '', 'published', now(), 'x', 0, 'x'
                from unit.unit u where u.kind = 'xa' order by u.id offset ? limit 1
                returning id, unit_id
            ), f as (
                insert into story.shelf (story_id, exemplar_id, unit_id, season, kind, name, sort_key, title, lead, place,
                    district_id, district, field, published_on, sought)
                select s.id, s.id, u.id, '2019 - 2020', 'person', ?, ?, ?, ?, u.name, d.id, d.name, ?,
                    date '2020-01-01' + (s.id % 400)::int, ? || E'\\n' || u.name || E'\\n' || d.name
                from s join unit.unit u on u.id = s.unit_id join unit.unit d on d.id = u.parent_id
                returning story_id, unit_id
            )
            insert into story.shelf_text (story_id, unit_id, post, years, body, caption, honours, movements)
            select story_id, unit_id, 'Nông dân', '2015 - 2019', ?, '',
                array[E'emulation\\tChiến sĩ thi đua cấp tỉnh\\t2018\\t'], array['Xây dựng nông thôn mới'] from f
            """;
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement(sql)) {
            for (var at = from; at < to; at++) {
                var name = one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN);
                var title = one(TITLES);
                insert.setInt(1, at + 1);
                insert.setInt(2, at % 109);
                insert.setString(3, name);
                insert.setString(4, SortKey.ofPerson(name));
                insert.setString(5, title);
                insert.setString(
                        6, "Ba vụ liền mất trắng, người ta không bỏ ruộng mà đi tìm giống; nay cả ấp cùng làm.");
                insert.setString(7, FIELDS[at % FIELDS.length]);
                insert.setString(8, name + "\n" + title);
                insert.setString(9, BODY.repeat(3));
                insert.addBatch();
                names.add(name);
                if (at % 500 == 499) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        execute("update story.shelf_stamp set number = number + 1");
        database.commit();
        database.setAutoCommit(true);
    }

    private static final String BODY = """
        Mùa khô năm ấy, nước mặn vào sâu chưa từng thấy. Ba công ruộng mất trắng, như mọi nhà trong ấp. Nhiều người tính \
        bán đất. Chị thì lên trạm khuyến nông xin ba giống lúa thơm chịu mặn về cấy thử, mỗi giống một góc ruộng, rồi ghi \
        vào cuốn tập học trò từng ngày bón, từng ngày xả nước.

        > Làm được rồi thì chỉ cho người khác cùng làm.

        """;

    /// Each photo a file of its own, as large as a photograph of that size is.
    private void photos() throws SQLException {
        try (var insert = database.prepareStatement("""
            with c as (
                insert into file.content (sha256, bytes, size, type) values (sha256(?), ?, ?, 'jpg')
                    on conflict (sha256) do update set size = excluded.size
                    returning sha256
            ), s as (
                insert into file.stored (sha256, name, stored_by, stored_at)
                select sha256, 'anh.jpg', 0, now() from c returning id, sha256
            )
            insert into story.shelf_picture (story_id, unit_id, sha256, width, height, file_id)
            select f.story_id, f.unit_id, encode(s.sha256, 'hex'), 960, 1200, s.id
            from s, (select * from story.shelf order by story_id offset ? limit 1) f
            """)) {
            var grained = new ArrayList<byte[]>();
            for (var at = 0; at < PICTURES; at++) {
                grained.add(grained(at));
            }
            for (var at = 0; at < WITH_PHOTO; at++) {
                var jpeg = numbered(grained.get(at % PICTURES), at);
                insert.setBytes(1, jpeg);
                insert.setBytes(2, jpeg);
                insert.setInt(3, jpeg.length);
                insert.setInt(4, at);
                insert.execute();
            }
        }
    }

    /// Noise makes a drawing as large a file as a photograph.
    private static byte[] grained(int seed) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(DrawnPortrait.jpeg(seed, seed % 2 == 0)));
            var grain = new Random(seed);
            for (var y = 0; y < picture.getHeight(); y++) {
                for (var x = 0; x < picture.getWidth(); x++) {
                    picture.setRGB(x, y, (picture.getRGB(x, y) & 0xEFEFEF) + grain.nextInt(11) * 0x010101);
                }
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same picture in a file of its own.
    private static byte[] numbered(byte[] jpeg, int number) {
        var file = ByteBuffer.allocate(jpeg.length + 8).put(jpeg, 0, 2);
        file.putShort((short) 0xFFFE).putShort((short) 6).putInt(number);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    private void book() throws Exception {
        try (var browser = new Browser(program.port())) {
            Form.on(browser.get("/sign-in").text(), "/sign-in")
                    .with("username", "tinh.snv")
                    .with("password", "demo-2020-thuong-truc")
                    .send(browser);
            for (var run = 1; run <= 3; run++) {
                execute("update story.shelf_stamp set number = number + 1");
                var before = cpu();
                var begun = System.nanoTime();
                Form.on(browser.get("/stories/book").text(), "/stories/book").send(browser);
                while (!browser.get("/stories/book").text().contains("book.pdf")) {
                    Thread.sleep(200);
                }
                var used = cpu().minus(before);
                System.out.printf(
                        "book of %d with photos, run %d: %.1f s, CPU program %.1f s, PostgreSQL %.1f s%n",
                        WITH_PHOTO, run, (System.nanoTime() - begun) / 1e9, used.program(), used.postgres());
            }
            var pdf = browser.get("/stories/book.pdf").body();
            System.out.printf("%.1f MB; load %s%n", pdf.length / 1048576.0, load());
        }
    }

    private void read(String name, Duration how, int pause) throws Exception {
        var latencies = new EnumMap<Ask, Latencies>(Ask.class);
        for (var ask : Ask.values()) {
            latencies.put(ask, new Latencies());
        }
        var before = cpu();
        var until = System.nanoTime() + how.toNanos();
        var wrong = new AtomicInteger();
        var readers = new ArrayList<Thread>();
        for (var reader = 0; reader < READERS; reader++) {
            var seed = reader;
            readers.add(Thread.startVirtualThread(() -> reader(seed, until, pause, latencies, wrong)));
        }
        for (var reader : readers) {
            reader.join();
        }
        var used = cpu().minus(before);
        var all = latencies.values().stream().mapToInt(Latencies::count).sum();
        System.out.printf(
                "%s: %d a second, %d wrong, CPU a request: program %.2f ms, PostgreSQL %.2f ms; load %s%n",
                name,
                all / how.toSeconds(),
                wrong.get(),
                used.program() * 1000 / all,
                used.postgres() * 1000 / all,
                load());
        latencies.forEach((ask, taken) -> System.out.printf(
                "    %s: %d, p50 %.1f ms, p99 %.1f ms, max %.0f ms%n",
                ask.label,
                taken.summary().requests(),
                taken.summary().p50(),
                taken.summary().p99(),
                taken.summary().max()));
    }

    private void reader(int seed, long until, int pause, Map<Ask, Latencies> latencies, AtomicInteger wrong) {
        var own = new Random(seed);
        try (var browser = new Browser(program.port())) {
            Thread.sleep(own.nextInt(Math.max(1, pause)));
            while (System.nanoTime() < until) {
                var ask = ask(own);
                var path = path(ask, own);
                var from = System.nanoTime();
                var answer = browser.get(path);
                if (answer.status() == 302) {
                    answer = browser.get(answer.location());
                }
                latencies.get(ask).add(System.nanoTime() - from);
                if (answer.status() != 200) {
                    wrong.incrementAndGet();
                }
                if (pause > 0) {
                    Thread.sleep(pause / 2 + own.nextInt(pause));
                }
            }
        } catch (IOException | InterruptedException e) {
            wrong.incrementAndGet();
        }
    }

    private static Ask ask(Random own) {
        var of = own.nextInt(10);
        return of < 2 ? Ask.FRONT : of < 5 ? Ask.SEARCH : of < 6 ? Ask.COMMON : Ask.STORY;
    }

    private String path(Ask ask, Random own) {
        var name = names.get(own.nextInt(names.size()));
        return switch (ask) {
            case FRONT -> "/dien-hinh";
            case SEARCH ->
                "/dien-hinh?q=" + plain(name) + (own.nextBoolean() ? "" : "&field=" + FIELDS[own.nextInt(6)]);
            case COMMON ->
                "/dien-hinh?q="
                        + List.of("nguyen", "lua+thom", "xa", "lop+hoc", "thi").get(own.nextInt(5)) + "&page="
                        + (1 + own.nextInt(20));
            case STORY -> {
                var at = own.nextInt(names.size());
                yield "/dien-hinh/" + plain(names.get(at)).replace('+', '-') + "-" + (at + 1);
            }
        };
    }

    private static String plain(String name) {
        return VietnameseText.plain(name).replace(' ', '+');
    }

    private String one(String[] of) {
        return of[chance.nextInt(of.length)];
    }

    private Cpu cpu() throws IOException {
        return Cpu.of(program.pid(), program.postgresPid());
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
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
