package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.WholeProgram;
import vn.daihoi.database.OwnPostgres;
import vn.daihoi.door.Instance;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.identity.Visitor;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Roles;

/// Two officers write a part each of one report, saved as they type, while the program is killed. What was answered for
/// is there afterwards, and what was not is taken when it is sent again.
class ReportFaultsIT {
    private static final String PASSWORD = "bún nước lèo Sóc Trăng";
    private static final List<String> PARTS = List.of("ket-qua-khen-thuong", "phuong-huong");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    @TempDir
    private static Path here;

    private static OwnPostgres postgres;
    private static JdbcClient owner;
    private static Instance program;
    private static long report;
    private static final List<Writer> WRITERS = new ArrayList<>();

    /// One open page: it adds sentence after sentence and sends the whole, as the script of the page does.
    private static final class Writer {
        private final String name;
        private final String part;
        private Visitor page;
        private int version;
        private String sent = "";
        private String acknowledged = "";
        private int sentences;

        Writer(String name, String part) {
            this.name = name;
            this.part = part;
        }

        void opens() throws Exception {
            page = new Visitor(program.port());
            page.signIn(name, PASSWORD);
            assertThat(page.get(path()).status()).isEqualTo(200);
        }

        String path() {
            return "/reports/" + report + "/parts/" + part;
        }

        void typesUntilNobodyAnswers() {
            try {
                while (true) {
                    sent = acknowledged + "\nCâu thứ " + ++sentences + " của phần này.";
                    sends();
                }
            } catch (UncheckedIOException killed) {
                // the answer that never came: nothing was promised
            }
        }

        /// The page keeps what is not answered for, and sends it again.
        void sends() {
            var form = Map.of("version", "" + version, "body", sent, "client", "trang " + name);
            var answer = page.post(path(), form, "X-Save", "yes", "Accept", "application/json");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            var found = VERSION.matcher(answer.body());
            assertThat(found.find()).as(answer.body()).isTrue();
            version = Integer.parseInt(found.group(1));
            acknowledged = sent;
        }
    }

    @BeforeAll
    static void two_officers_write_a_report() throws Exception {
        postgres = OwnPostgres.start(here.resolve("postgres"));
        owner = postgres.owner();
        var arguments = Stream.concat(
                Stream.of("--server.port=0", "--daihoi.clock=movable", "--daihoi.data=" + here.resolve("begun")),
                postgres.settings().stream());
        try (var beans = WholeProgram.start(arguments.toList())) {
            prepare(beans, new Congress(beans));
        }
        program = Instance.start(here.resolve("first"), postgres.settings());
        for (var i = 0; i < PARTS.size(); i++) {
            WRITERS.add(new Writer("can-bo." + i, PARTS.get(i)));
        }
    }

    private static void prepare(ApplicationContext beans, Congress congress) {
        var hash = beans.getBean(PasswordEncoder.class).encode(PASSWORD);
        for (var i = 0; i < PARTS.size(); i++) {
            var account = new NewAccount(
                    "can-bo." + i, "Cán bộ " + i, null, hash, Set.of(Roles.UNIT_OFFICER), congress.unit());
            Acting.asSystem(() -> beans.getBean(Accounts.class).add(account, Instant.EPOCH));
        }
        report = Acting.as(
                congress.officer, () -> beans.getBean(BeginReport.class).begin(congress.officer, congress.unit()));
    }

    @AfterAll
    static void the_day_ends() throws Exception {
        if (program != null) {
            program.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @RepeatedTest(2)
    void killed_while_somebody_types_it_comes_back_with_every_word_it_answered_for() throws Exception {
        for (var writer : WRITERS) {
            writer.opens();
        }
        var before = savings();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = WRITERS.stream()
                    .map(writer -> CompletableFuture.runAsync(writer::typesUntilNobodyAnswers, everybody))
                    .toArray(CompletableFuture[]::new);
            var deadline = Instant.now().plusSeconds(60);
            while (savings() < before + 12 && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(200));
            program.kill();
            CompletableFuture.allOf(all).join();
        }
        program = Instance.start(here.resolve("after-" + before), postgres.settings());

        for (var writer : WRITERS) {
            assertThat(writer.acknowledged).isNotEmpty();
            assertThat(stands(writer.part)).isIn(writer.acknowledged.strip(), writer.sent.strip());
            writer.opens();
            writer.sends();
            assertThat(stands(writer.part)).isEqualTo(writer.sent.strip());
            assertThat(versions(writer.part))
                    .as("each version once, none missing")
                    .isEqualTo(
                            Stream.iterate(1, i -> i + 1).limit(writer.version).toList());
        }
    }

    private static int savings() {
        return owner.sql("select count(*) from report.saving")
                .query(Integer.class)
                .single();
    }

    private static String stands(String part) {
        return owner.sql("select body from report.saving where part = :part order by version desc limit 1")
                .param("part", part)
                .query(String.class)
                .single();
    }

    private static List<Integer> versions(String part) {
        return owner.sql("select version from report.saving where part = :part order by version")
                .param("part", part)
                .query(Integer.class)
                .list();
    }
}
