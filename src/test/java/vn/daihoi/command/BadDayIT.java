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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Visitor;

/// What happens to the running program on a bad day: it is killed in the middle of the work, it is sent a gigabyte.
class BadDayIT {
    private static final long GIGABYTE = 1L << 30;
    private static final int CRASHES = 2;

    @TempDir
    Path here;

    @Test
    void killed_during_submissions_it_keeps_all_of_each_or_nothing_and_loses_none_it_acknowledged() throws Exception {
        var done = 0;
        var duty = "";
        for (int crash = 0; crash < CRASHES; crash++) {
            try (var program = served()) {
                var officer = officer(program);
                duty = duty.isEmpty() ? duty(officer) : duty;
                done = crash == 0 ? 0 : kept(officer, duty, done);
                done = submitUntilKilled(program, officer, duty, done);
            }
        }
        try (var program = served()) {
            var officer = officer(program);
            assertThat(kept(officer, duty, done)).isPositive();
        }
        assertThat(verify()).contains("nguyên vẹn");
    }

    /// @return how many submissions were acknowledged in all
    private static int submitUntilKilled(Served program, Visitor officer, String duty, int before) throws Exception {
        var acknowledged = new AtomicInteger(before);
        var work = CompletableFuture.runAsync(() -> {
            try {
                while (true) {
                    submit(officer, duty, acknowledged.get() + 1);
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
    private static void submit(Visitor officer, String duty, int n) {
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
    private static int kept(Visitor officer, String duty, int acknowledged) {
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
    void a_gigabyte_is_refused_in_plain_words_and_fills_neither_memory_nor_disk() throws Exception {
        var scratch = Files.createDirectory(here.resolve("scratch"));
        try (var program = served("-Xmx300m -Djava.io.tmpdir=" + scratch)) {
            var officer = officer(program);
            var duty = duty(officer);
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
            assertThat(officer.upload(duty + "/draft", "files", "anh.jpg", little)
                            .status())
                    .as("because one file beyond the limit is too large, not a lacking right")
                    .isEqualTo(413);
            assertThat(officer.get(duty).status()).isEqualTo(200);
        }
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

    private Served served() throws Exception {
        return served("");
    }

    /// A demo under way: its officers have papers to send.
    private Served served(String javaOptions) throws Exception {
        return Served.start(here, javaOptions, "--spring.profiles.active=demo");
    }

    private static Visitor officer(Served program) throws IOException {
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

    private String verify() throws Exception {
        var process = new ProcessBuilder(Path.of("bin/daihoi").toAbsolutePath().toString(), "audit", "verify")
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        var out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
