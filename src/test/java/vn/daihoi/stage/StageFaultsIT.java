package vn.daihoi.stage;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.WholeProgram;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.database.OwnPostgres;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.door.Instance;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.identity.Visitor;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.vote.NewVote;
import vn.daihoi.vote.OpenVote;
import vn.daihoi.vote.VoteKind;

/// The programme runs and an open vote with it, while the program is killed. What was answered is there afterwards.
class StageFaultsIT {
    private static final String PASSWORD = "bún nước lèo Sóc Trăng";
    private static final int VOTERS = 12;
    private static final Pattern NEXT = Pattern.compile(
            "/beginnings\">.*?name=\"version\" value=\"(\\d+)\".*?name=\"line\" value=\"(-?\\d+)\"", Pattern.DOTALL);

    @TempDir
    private static Path here;

    private static OwnPostgres postgres;
    private static JdbcClient owner;
    private static Instance program;
    private static String day;
    private static long vote;
    private static final List<Delegate> DELEGATES = new ArrayList<>();

    @BeforeAll
    static void a_conference_with_a_programme_and_a_vote() throws Exception {
        postgres = OwnPostgres.start(here.resolve("postgres"));
        owner = postgres.owner();
        var arguments = Stream.concat(
                Stream.of("--server.port=0", "--daihoi.clock=movable", "--daihoi.data=" + here.resolve("begun")),
                postgres.settings().stream());
        try (var beans = WholeProgram.start(arguments.toList())) {
            prepare(beans, new Congress(beans));
        }
        program = Instance.start(here.resolve("first"), postgres.settings());
    }

    private static void prepare(ApplicationContext beans, Congress congress) {
        day = "/conferences/" + congress.id;
        var clock = beans.getBean(SeasonClock.class);
        clock.shiftBy(clock.shiftTo(Congress.DAY));
        var hash = beans.getBean(PasswordEncoder.class).encode(PASSWORD);
        var account = new NewAccount("can-bo.942", "Cán bộ", null, hash, Set.of(Roles.UNIT_OFFICER), congress.unit());
        Acting.asSystem(() -> beans.getBean(Accounts.class).add(account, Instant.EPOCH));
        Acting.asSystem(() -> beans.getBean(Programmes.class)
                .replace(
                        congress.id,
                        congress.unit(),
                        new Programme(List.of(new Item(0, "", "Chào cờ", 10, "", "", "")), List.of())));
        for (int i = 0; i < VOTERS; i++) {
            var entry = congress.entry("31569", "Nguyễn Văn A%c".formatted('a' + i), EntryKind.INDIVIDUAL);
            DELEGATES.add(new Delegate(entry, congress.invite("31569", entry)));
        }
        var entries = DELEGATES.stream().map(one -> one.entry).toList();
        Acting.as(
                congress.officer,
                () -> beans.getBean(RecordPresence.class)
                        .record(congress.officer, congress.list, entries, Attendance.PRESENT));
        var question = new NewVote(VoteKind.OPEN, "Thông qua chương trình?", false, null, null, "");
        vote = Acting.as(
                congress.officer, () -> beans.getBean(OpenVote.class).open(congress.officer, congress.id, question));
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

    /// One phone, and the last answer of which it was told that it counts.
    private static final class Delegate {
        private static final List<String> CHOICES = List.of("for", "against", "abstain");
        private final long entry;
        private final String token;
        private volatile int sent;
        private volatile int acknowledged;

        Delegate(long entry, String token) {
            this.entry = entry;
            this.token = token;
        }

        /// Changes the answer again and again until nobody answers any more.
        void answer(Visitor phone) {
            var page = "/i/" + token + "/vote";
            try {
                phone.get(page);
                while (true) {
                    sent = acknowledged + 1;
                    var form = Map.of("vote", String.valueOf(vote), "choice", choice(sent));
                    var answer = phone.post(page + "/answer", form);
                    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
                    assertThat(answer.header("Location")).endsWith("/vote");
                    acknowledged = sent;
                }
            } catch (UncheckedIOException killed) {
                // the answer that never came: nothing was promised
            }
        }

        static String choice(int number) {
            return CHOICES.get(number % CHOICES.size());
        }
    }

    /// Puts one line after the other before the rest and begins it.
    private static final class Operator {
        private int acknowledged;
        private String running = "";
        private String coming = "";

        void run(Visitor desk, int before) {
            acknowledged = before;
            try {
                for (int i = 1; ; i++) {
                    coming = "Mục %d sau %d thao tác".formatted(i, before);
                    press(desk.post(day + "/stage/insertions", Map.of("title", coming, "after", "0")));
                    var found = NEXT.matcher(desk.get(day + "/stage").body());
                    assertThat(found.find()).isTrue();
                    press(desk.post(
                            day + "/stage/beginnings",
                            Map.of("version", found.group(1), "line", found.group(2), "title", coming)));
                    running = coming;
                }
            } catch (UncheckedIOException killed) {
                // the answer that never came: nothing was promised
            }
        }

        private void press(Visitor.Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(302);
            acknowledged++;
        }
    }

    @Test
    void killed_in_the_middle_of_the_programme_it_comes_back_with_all_it_answered() throws Exception {
        var before = acts();
        var operator = new Operator();
        var desk = signedIn();
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<CompletableFuture<Void>>();
            all.add(CompletableFuture.runAsync(() -> operator.run(desk, before), everybody));
            for (var delegate : DELEGATES) {
                var phone = new Visitor(program.port());
                all.add(CompletableFuture.runAsync(() -> delegate.answer(phone), everybody));
            }
            var deadline = Instant.now().plusSeconds(60);
            while ((acts() < before + 6 || DELEGATES.stream().anyMatch(one -> one.acknowledged == 0))
                    && Instant.now().isBefore(deadline)) {
                Thread.sleep(20);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(200));
            program.kill();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        program = Instance.start(here.resolve("after-" + before), postgres.settings());

        assertThat(operator.acknowledged).isGreaterThan(before + 3);
        theProgrammeIsWhereItWas(operator);
        everybodysAnswerCounts();
    }

    /// At most the one press more whose answer was under way.
    private static void theProgrammeIsWhereItWas(Operator operator) throws Exception {
        assertThat(acts()).isBetween(operator.acknowledged, operator.acknowledged + 1);
        assertThat(owner.sql("select max(number) from stage.act")
                        .query(Integer.class)
                        .single())
                .as("no press is missing between others")
                .isEqualTo(acts());
        assertThat(owner.sql("select count(*) from audit.entry where action like 'stage.%'")
                        .query(Integer.class)
                        .single())
                .as("the journal knows of the same presses")
                .isEqualTo(acts());
        var desk = signedIn();
        var page = desk.get(day + "/stage").body();
        assertThat(page).containsAnyOf(operator.running, operator.coming);
        assertThat(desk.post(day + "/stage/insertions", Map.of("title", "Đi tiếp", "after", "0"))
                        .status())
                .isEqualTo(302);
    }

    private static void everybodysAnswerCounts() {
        for (var delegate : DELEGATES) {
            assertThat(delegate.acknowledged).isPositive();
            var kept = owner.sql("select choice from vote.answer where vote_id = :vote and entry_id = :entry")
                    .param("vote", vote)
                    .param("entry", delegate.entry)
                    .query(String.class)
                    .single();
            assertThat(kept).isIn(Delegate.choice(delegate.acknowledged), Delegate.choice(delegate.sent));
        }
        assertThat(owner.sql("select state from vote.vote where id = :vote")
                        .param("vote", vote)
                        .query(String.class)
                        .single())
                .isEqualTo("running");
    }

    private static int acts() {
        return owner.sql("select count(*) from stage.act").query(Integer.class).single();
    }

    private static Visitor signedIn() throws Exception {
        var desk = new Visitor(program.port());
        desk.signIn("can-bo.942", PASSWORD);
        assertThat(desk.get(day + "/stage").status()).isEqualTo(200);
        return desk;
    }
}
