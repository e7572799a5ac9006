package vn.daihoi.bench;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.DaiHoi;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.badge.PrintBadges;
import vn.daihoi.badge.PrintBadges.Which;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.door.Sessions;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Doors of the province's congress under load, by HTTP; phones, program and database share one machine, and the phones
/// and the program one JVM: (1) five doors of 100 scans a minute, by themselves and then while a thousand phones follow
/// the programme and twenty screens the doors, (2) phones that bring one scan after the other without a pause, (3)
/// phones that come back from twenty minutes without network with 200 scans at once.
///
/// `-Dscans=` for fewer, `-Dminutes=` of the second, `-Ddata=` for a directory that keeps the demo for the next time:
///
/// `java --class-path "target/classes:$(cat target/classpath)" src/bench/java/vn/daihoi/bench/DoorsBenchmark.java`
class DoorsBenchmark {
    private static final int DOORS = 5;
    private static final int RUSHING = 64;
    private static final int SCANS = Integer.getInteger("scans", 20_000);
    private static final int MINUTES = Integer.getInteger("minutes", 1);
    private static final int PHONES = 1_000;
    private static final int SCREENS = 20;
    private static final int PATIENCE_SECONDS = 60;

    private final ConfigurableApplicationContext context;
    private final JdbcClient owner;
    private final Actor officer;
    private final int port;
    private final long conference;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final List<String> codes;
    private final List<String> secrets;
    private final long session;
    private final AtomicInteger sent = new AtomicInteger();

    DoorsBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        this.owner = JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
        var province = Acting.as(
                Actor.SYSTEM, () -> context.getBean(Units.class).root().orElseThrow());
        this.officer = new Actor(9, "Ban tổ chức", Set.of(Roles.UNIT_OFFICER), province.id(), province.path());
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.conference = owner.sql("select id from conference.conference where unit_id = :unit")
                .param("unit", province.id())
                .query(Long.class)
                .single();
        Acting.as(officer, () -> context.getBean(IssueBadges.class).issue(officer, conference));
        this.codes =
                Acting.as(
                                officer,
                                () -> context.getBean(PrintBadges.class)
                                        .take(officer, conference, Which.ALL, List.of()))
                        .stream()
                        .map(PrintBadges.Signed::code)
                        .toList();
        this.secrets = IntStream.range(0, RUSHING)
                .mapToObj(door -> enrol(conference, "Máy đo " + door))
                .toList();
        var now = context.getBean(SeasonClock.class).instant();
        this.session = Acting.as(
                officer,
                () -> context.getBean(Sessions.class)
                        .running(conference, now)
                        .orElseThrow()
                        .id());
    }

    private String enrol(long conference, String name) {
        var enrol = context.getBean(EnrolDevices.class);
        var expected = Acting.as(officer, () -> enrol.add(officer, conference, DeviceKind.DOOR, name));
        return Acting.as(Actor.SYSTEM, () -> enrol.letIn(expected.code()).orElseThrow())
                .secret();
    }

    static void main() throws Exception {
        var kept = System.getProperty("data");
        var data = kept == null ? Files.createTempDirectory("doors") : Path.of(kept);
        try (var context = new SpringApplicationBuilder(DaiHoi.class)
                .run(
                        "--spring.profiles.active=demo",
                        "--daihoi.demo.story=congress",
                        "--server.port=0",
                        "--daihoi.data=" + data,
                        "--logging.level.root=warn")) {
            var bench = new DoorsBenchmark(context);
            IO.println("%-44s %9s %9s %8s %8s %8s".formatted("", "scans", "per s", "p50 ms", "p99 ms", "CPU s"));
            bench.rush("to warm up", RUSHING, SCANS / 2, 1, 0);
            bench.rush("five doors of 100 a minute, for a minute", DOORS, 500, 1, 600);
            try (var audience = bench.audience()) {
                bench.rush("the same, %d min, while 1,020 listen".formatted(MINUTES), DOORS, 500 * MINUTES, 1, 600);
                IO.println("%,d listeners received %,d pictures".formatted(audience.size(), audience.pictures()));
            }
            bench.rush("64 phones without a pause", RUSHING, SCANS, 1, 0);
            bench.rush("5 phones back with 200 scans at once", DOORS, SCANS / 2, 200, 0);
            bench.reconcile();
        }
    }

    private Audience audience() throws Exception {
        var audience = new Audience();
        try (var database = context.getBean("ownerDataSource", DataSource.class).getConnection();
                var operator = new Browser(port)) {
            var links = GuestLinks.of(database, conference);
            Form.on(operator.get("/sign-in").text(), "/sign-in")
                    .with("username", "tinh.snv")
                    .with("password", "demo-2020-thuong-truc")
                    .send(operator);
            var screen = "/conferences/" + conference + "/screens/doors/feed";
            audience.join(port, SCREENS, _ -> screen, operator.cookies());
            audience.join(port, PHONES, i -> "/i/" + links.get(i % links.size()) + "/programme/feed", "");
        }
        audience.awaitFirstPictures(PATIENCE_SECONDS);
        return audience;
    }

    /// @param pause milliseconds between two sendings of a phone
    private void rush(String what, int phones, int scans, int atOnce, long pause) throws Exception {
        var latencies = new Latencies();
        var until = sent.get() + scans;
        long cpu = cpu();
        var begin = System.nanoTime();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int phone = 0; phone < phones; phone++) {
                var secret = secrets.get(phone);
                all.add(many.submit(() -> {
                    var next = sent.getAndAdd(atOnce);
                    for (; next < until; next = sent.getAndAdd(atOnce)) {
                        var start = System.nanoTime();
                        send(secret, next, atOnce);
                        latencies.add(System.nanoTime() - start);
                        Thread.sleep(pause);
                    }
                    return next;
                }));
            }
            for (var one : all) {
                one.get();
            }
        }
        sent.set(until); // without what each phone took last and did not send
        var seconds = (System.nanoTime() - begin) / 1e9;
        var summary = latencies.summary();
        IO.println("%-44s %,9d %9.0f %8.1f %8.1f %8.1f"
                .formatted(what, scans, scans / seconds, summary.p50(), summary.p99(), (cpu() - cpu) / 1e9));
    }

    private void send(String secret, int from, int number) throws Exception {
        var scans = IntStream.range(from, from + number)
                .mapToObj(i -> """
                    {"id":"%s","session":%d,"what":"%s","how":"code","code":"%s","note":"","age":0}\
                    """.formatted(UUID.randomUUID(), session, way(i), codes.get(i % codes.size())))
                .collect(Collectors.joining(","));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/on/door/scans"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Cookie", "daihoi-device=" + secret)
                .POST(BodyPublishers.ofString(
                        "{\"waiting\":0,\"after\":%d,\"scans\":[%s]}".formatted(Long.MAX_VALUE, scans)))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered %d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    /// All come in, all go out, and in again: each scan changes what the screens show.
    private String way(int scan) {
        return scan / codes.size() % 2 == 0 ? "in" : "out";
    }

    private void reconcile() {
        var scans = count("select count(*) from door.scan");
        var wrong = count("""
            select count(*)
            from door.presence p
            cross join lateral (
                select min(s.at) filter (where s.what = 'in') as first, max(s.at) as last
                from door.scan s
                where s.session_id = p.session_id and s.entry_id = p.entry_id and s.judgement = 'counts'
            ) s
            where (p.at, p.last_at) is distinct from (s.first, s.last)
            """);
        IO.println("%,d scans on disk, %,d people present, %d whose first or last scan is another"
                .formatted(scans, count("select count(*) from door.presence where scan_id is not null"), wrong));
        if (wrong > 0) {
            throw new IllegalStateException("presence does not follow from the scans");
        }
    }

    private int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
