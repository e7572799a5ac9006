package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.WholeProgram;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Count;
import vn.daihoi.ballot.Tally;
import vn.daihoi.database.OwnPostgres;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.RecordPresence;
import vn.daihoi.door.Instance;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// A hall votes secretly while the program its phones talk to is killed twice, once while papers are handed out and
/// once while ballots fall into the box. The secretary sits at another instance over the same database.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VoteFaultsIT {
    private static final int PEOPLE = 40;
    private static final int PAUSE_MILLIS = 40;
    private static final Tally WISH = new Tally(30, 6, 4);

    @TempDir
    private static Path here;

    private static OwnPostgres postgres;
    private static JdbcClient owner;
    private static List<String> settings;
    private static ConfigurableApplicationContext secretary;
    private static Congress congress;
    private static Vote vote;
    private static Instance program;
    private static volatile int port;
    private static final List<Delegate> DELEGATES = new ArrayList<>();
    private static final Set<Delegate> DONE = ConcurrentHashMap.newKeySet();

    /// One of the hall, with what the own phone keeps.
    private static final class Delegate {
        private final VotingPhone phone;
        private final BlankPaper blank;
        private final Choice choice;
        private BlankPaper.Signed paper;

        private Delegate(VotingPhone phone, BlankPaper blank, Choice choice) {
            this.phone = phone;
            this.blank = blank;
            this.choice = choice;
        }

        private String number() {
            return HexFormat.of().formatHex(paper.paper().digest());
        }
    }

    @BeforeAll
    static void a_hall_is_asked_secretly() throws Exception {
        postgres = OwnPostgres.start(here.resolve("postgres"));
        owner = postgres.owner();
        settings = Stream.concat(
                        postgres.settings().stream(),
                        Stream.of("--daihoi.signature.secret="
                                + Base64.getEncoder().encodeToString(new byte[32])))
                .toList();
        var arguments = Stream.concat(
                Stream.of("--server.port=0", "--daihoi.clock=movable", "--daihoi.data=" + here.resolve("secretary")),
                settings.stream());
        secretary = WholeProgram.start(arguments.toList());
        congress = new Congress(secretary);
        account();
        var clock = secretary.getBean(SeasonClock.class);
        clock.shiftBy(clock.shiftTo(Congress.DAY));
        var links = peopleCome();
        vote = asked();
        start("first");
        var key = Acting.as(Actor.SYSTEM, () -> secretary.getBean(Votes.class).key(vote.id()));
        for (int i = 0; i < PEOPLE; i++) {
            var choice = i < WISH.inFavour()
                    ? Choice.FOR
                    : i < WISH.inFavour() + WISH.against() ? Choice.AGAINST : Choice.ABSTAIN;
            DELEGATES.add(new Delegate(new VotingPhone(links.get(i), () -> port), BlankPaper.fresh(key), choice));
        }
    }

    /// An installation without one shows everybody the way to the first account.
    private static void account() {
        var account = new NewAccount("can-bo.942", "Cán bộ", null, null, Set.of(Roles.UNIT_OFFICER), congress.unit());
        Acting.asSystem(() -> secretary.getBean(Accounts.class).add(account, Instant.EPOCH));
    }

    private static List<String> peopleCome() {
        var entries = new ArrayList<Long>();
        for (int i = 0; i < PEOPLE; i++) {
            entries.add(congress.entry(
                    "31569", "Nguyễn Văn %c%c".formatted('A' + i / 10, 'a' + i % 10), EntryKind.INDIVIDUAL));
        }
        Acting.as(congress.officer, () -> {
            secretary
                    .getBean(RecordPresence.class)
                    .record(congress.officer, congress.list, entries, Attendance.PRESENT);
            return true;
        });
        return entries.stream().map(entry -> congress.invite("31569", entry)).toList();
    }

    private static Vote asked() {
        var question = new NewVote(VoteKind.SECRET, "Thông qua dự thảo?", false, 50, 50, "Quy chế");
        var id = Acting.as(
                congress.officer,
                () -> secretary.getBean(OpenVote.class).open(congress.officer, congress.id, question));
        return found(id);
    }

    private static Vote found(long id) {
        return Acting.as(
                Actor.SYSTEM, () -> secretary.getBean(Votes.class).find(id).orElseThrow());
    }

    private static void start(String folder) throws Exception {
        program = Instance.start(here.resolve(folder), settings);
        port = program.port();
    }

    @AfterAll
    static void the_day_ends() throws Exception {
        if (program != null) {
            program.close();
        }
        if (secretary != null) {
            secretary.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private interface Act {
        void of(Delegate one) throws Exception;
    }

    /// Everybody acts within a second or so; when the first are through, the program is killed, and later started
    /// again.
    private static void rush(String folder, Act act, Runnable afterTheKill) throws Exception {
        DONE.clear();
        try (var hall = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = DELEGATES.stream()
                    .map(one -> CompletableFuture.runAsync(() -> through(act, one), hall))
                    .toArray(CompletableFuture[]::new);
            while (DONE.size() < PEOPLE / 4) {
                Thread.sleep(1);
            }
            program.kill();
            assertThat(DONE).as("the kill came in the middle").hasSizeLessThan(PEOPLE);
            afterTheKill.run();
            start(folder);
            CompletableFuture.allOf(all).join();
        }
        assertThat(DONE).hasSize(PEOPLE);
    }

    private static void through(Act act, Delegate one) {
        try {
            Thread.sleep(PAUSE_MILLIS * DELEGATES.indexOf(one));
            act.of(one);
            DONE.add(one);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lying(String table) {
        return owner.sql("select encode(number, 'hex') from vote." + table)
                .query(String.class)
                .list();
    }

    @Test
    @Order(1)
    void killed_while_papers_are_handed_out_everybody_gets_exactly_one() throws Exception {
        for (var one : DELEGATES) {
            one.phone.open();
        }
        rush("second", one -> one.paper = one.phone.take(one.blank), () -> {});

        assertThat(owner.sql("select count(*) from vote.taking")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);
    }

    @Test
    @Order(2)
    void whoever_asks_again_after_the_kill_gets_the_same_paper() throws Exception {
        for (var one : DELEGATES.subList(0, 5)) {
            var again = one.phone.ask(one.blank).orElseThrow();
            assertThat(one.blank.signedBy(again).orElseThrow().signature()).isEqualTo(one.paper.signature());
        }
    }

    @Test
    @Order(3)
    void killed_while_ballots_are_cast_none_that_was_acknowledged_is_lost_and_none_counts_twice() throws Exception {
        Acting.as(congress.officer, () -> {
            secretary.getBean(OpenBox.class).open(congress.officer, vote.id());
            return true;
        });
        rush(
                "third",
                one -> one.phone.cast(vote.code(), one.paper.vote(one.choice)),
                () -> assertThat(lying("box"))
                        .as("what was acknowledged before the kill")
                        .containsAll(DONE.stream().map(Delegate::number).toList()));

        assertThat(lying("box"))
                .containsExactlyInAnyOrderElementsOf(
                        DELEGATES.stream().map(Delegate::number).toList());
    }

    @Test
    @Order(4)
    void the_count_is_what_the_hall_wished_and_the_published_board_counts_the_same() {
        var outcome = Acting.as(
                congress.officer, () -> secretary.getBean(CloseVote.class).close(congress.officer, vote.id()));
        assertThat(outcome).isEqualTo(new Outcome(PEOPLE, PEOPLE, WISH, true));

        var counted = Count.of(Acting.as(
                Actor.SYSTEM, () -> secretary.getBean(PublishedBoard.class).text(found(vote.id()))));
        assertThat(counted.faults()).isEmpty();
        assertThat(counted.tally()).isEqualTo(WISH);
        assertThat(lying("ballot"))
                .containsExactlyInAnyOrderElementsOf(
                        DELEGATES.stream().map(Delegate::number).toList());
    }
}
