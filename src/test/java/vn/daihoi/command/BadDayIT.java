package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Visitor;

/// What happens to the running program on a bad day: it is killed in the middle of the work, it is sent a gigabyte.
///
/// One installation lives through it all: each start of the program costs a quarter of a minute.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadDayIT {
    private static final long GIGABYTE = 1L << 30;
    private static final int CRASHES = 2;

    @TempDir
    private static Path here;

    private static Path scratch;
    private static Served program;
    private static String duty;

    @BeforeAll
    static void a_demo_with_its_plan_in_force() throws Exception {
        scratch = Files.createDirectory(here.resolve("scratch"));
        program = served();
        var standingBody = new Visitor(program.port());
        standingBody.signIn("tinh.snv", "demo-2020-thuong-truc");
        standingBody.get("/plan/draft");
        standingBody.post("/plan/draft/sample", Map.of("sample", "soc-trang-2020"));
        var version = version(standingBody.get("/plan/draft").body());
        var enacted = standingBody.post(
                "/plan/versions", Map.of("version", version, "inForce", "12/02/2020", "reason", "Ban hành"));
        assertThat(enacted.status()).as(enacted.body()).isEqualTo(302);
        duty = duty(officer());
    }

    @AfterAll
    static void the_day_ends() throws InterruptedException {
        if (program != null) {
            program.close();
        }
    }

    @Test
    @Order(2)
    void killed_during_submissions_it_keeps_all_of_each_or_nothing_and_loses_none_it_acknowledged() throws Exception {
        var done = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            done = submitUntilKilled(officer(), done);
            program = served();
            done = kept(officer(), done);
        }
        assertThat(done).isPositive();
    }

    @Test
    @Order(3)
    void with_its_database_away_it_says_so_in_plain_words_and_nothing_that_was_kept_is_lost() throws Exception {
        var officer = officer();
        stopDatabase();
        var page = officer.get(duty);
        assertThat(page.status()).as(page.body()).isEqualTo(503);
        assertThat(page.body()).contains("Chưa dùng được lúc này", "đợi một phút", "<html lang=\"vi\"");
        var forProgram = officer.get("/api/v1/duties", "Accept", "application/json");
        assertThat(forProgram.status()).as(forProgram.body()).isEqualTo(503);
        assertThat(forProgram.body()).contains("Chưa dùng được lúc này");
        program.close();
        assertThat(verify()).contains("nguyên vẹn");
    }

    /// As an administrator of the machine would, by hand.
    private static void stopDatabase() throws IOException, InterruptedException {
        var pidFile = here.resolve("data/postgres/cluster/postmaster.pid");
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .orElseThrow();
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// @return how many submissions were acknowledged in all
    private static int submitUntilKilled(Visitor officer, int before) throws Exception {
        var acknowledged = new AtomicInteger(before);
        var work = CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    submit(officer, acknowledged.get() + 1);
                    acknowledged.incrementAndGet();
                }
            } catch (UncheckedIOException killed) {
                // the answer that never came: nothing was promised
            }
        });
        var deadline = Instant.now().plusSeconds(60);
        while (acknowledged.get() < before + 3 && Instant.now().isBefore(deadline) && !work.isDone()) {
            Thread.sleep(20);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(300));
        program.kill();
        work.join();
        assertThat(acknowledged.get()).isGreaterThanOrEqualTo(before + 3);
        return acknowledged.get();
    }

    /// The n-th paper bears n as its number and brings the n-th file.
    private static void submit(Visitor officer, int n) {
        var page = officer.get(duty).body();
        if (page.contains("/withdrawal\"")) {
            officer.post(duty + "/withdrawal", Map.of("version", version(page)));
            page = officer.get(duty).body();
        }
        var form = Map.of(
                "version",
                version(page),
                "number",
                n + "/KH-UBND",
                "issuedOn",
                "10/02/2020",
                "summary",
                "Kế hoạch lần " + n,
                "signer",
                "Lý Bình Cang",
                "act",
                "submit");
        var answer = officer.upload(duty + "/draft", form, "files", "lan-" + n + ".pdf", SampleFiles.pdf("lần " + n));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }

    /// Number, files and state agree with each other and with what was acknowledged.
    ///
    /// @return how many submissions are there
    private static int kept(Visitor officer, int acknowledged) {
        var page = officer.get(duty).body();
        var there = officer.get(duty).body().contains("lan-" + (acknowledged + 1) + ".pdf")
                ? acknowledged + 1
                : acknowledged;
        assertThat(page).contains(there + "/KH-UBND", "Kế hoạch lần " + there);
        assertThat(files(page))
                .as("because a paper without its file, or a file without its paper, is half a submission")
                .containsExactlyElementsOf(IntStream.rangeClosed(1, there)
                        .mapToObj(n -> "lan-" + n + ".pdf")
                        .toList());
        if (there > acknowledged) {
            assertThat(page).contains("Chờ thủ trưởng");
        }
        var first = Pattern.compile("href=\"(/duties/\\d+/files/\\d+)\"").matcher(page);
        assertThat(first.find()).isTrue();
        assertThat(officer.get(first.group(1)).status()).isEqualTo(200);
        return there;
    }

    private static java.util.List<String> files(String page) {
        return Pattern.compile(">(lan-\\d+\\.pdf)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String version(String page) {
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    @Test
    @Order(1)
    void a_gigabyte_is_refused_in_plain_words_and_fills_neither_memory_nor_disk() throws Exception {
        var officer = officer();
        var started = Instant.now();
        for (var length : new long[] {GIGABYTE, -1}) {
            var answer = officer.pour(duty + "/draft", "files", "phim.pdf", gigabyte(), length);
            assertThat(answer.status())
                    .as("a gigabyte that says %d of its length", length)
                    .isEqualTo(413);
            assertThat(answer.body()).contains("Tệp quá lớn", "tách thành nhiều tệp", "Chưa có gì được lưu");
        }
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(60));
        assertThat(size(scratch)).isLessThan(GIGABYTE / 16);

        var little = new byte[26 << 20];
        assertThat(officer.upload(duty + "/draft", "files", "anh.jpg", little).status())
                .as("because one file beyond the limit is too large, not a lacking right")
                .isEqualTo(413);
        assertThat(officer.get(duty).status()).isEqualTo(200);
    }

    private static InputStream gigabyte() {
        return new InputStream() {
            private long left = GIGABYTE;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                var some = (int) Math.min(length, left);
                left -= some;
                return some;
            }
        };
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /// Little memory, so that a gigabyte would not fit; started as a command is, for the test is not about speed.
    private static Served served() throws Exception {
        return Served.start(
                here,
                "-Xmx300m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.io.tmpdir=" + scratch,
                "--spring.profiles.active=demo",
                "--daihoi.demo.story=start");
    }

    private static Visitor officer() throws IOException {
        var officer = new Visitor(program.port());
        officer.signIn("can-bo.942", "demo-2020-can-bo");
        return officer;
    }

    private static String duty(Visitor officer) {
        var page = officer.get("/").body();
        var found =
                Pattern.compile("href=\"(/duties/\\d+)\"[^>]*>Kế hoạch tổ chức").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String verify() throws Exception {
        var process = new ProcessBuilder(Path.of("bin/daihoi").toAbsolutePath().toString(), "audit", "verify")
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
