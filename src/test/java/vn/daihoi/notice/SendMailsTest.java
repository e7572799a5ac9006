package vn.daihoi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

@SpringBootTest(properties = {"daihoi.mail.every=PT1H", "daihoi.address=https://dai-hoi.example/"})
@OnTestDatabase
class SendMailsTest {
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void a_mail_server() {
        SERVER.start();
    }

    @AfterEach
    void no_mail_server() {
        SERVER.stop();
    }

    private static final Set<String> OFFICERS = Set.of(Roles.UNIT_OFFICER);

    @Autowired
    private Notices notices;

    @Autowired
    private Mails mails;

    @Autowired
    private SendMails sendMails;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SeasonClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private long unitId;
    private long officer;

    @BeforeEach
    void an_officer_with_an_address() {
        Acting.asSystem(() -> {
            jdbc.sql("delete from notice.mail").update();
            unitId = jdbc.sql("select coalesce(max(unit_id), 0) + 1 from identity.account")
                    .query(Long.class)
                    .single();
            officer = accounts.add(
                    new NewAccount(
                            "can-bo-" + unitId, "Thạch Sa Rây", "can.bo@chau-thanh.example", null, OFFICERS, unitId),
                    clock.instant());
        });
    }

    @Test
    void a_notice_also_arrives_by_mail_in_plain_vietnamese() throws Exception {
        tell(told());

        send();

        var letter = SERVER.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("[Đại Hội] notice.sample.title");
        assertThat(letter.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(letter.getContent().toString())
                .contains("Thạch Sa Rây", "https://dai-hoi.example/duties/7", "không cần trả lời");
        assertThat(letter.getMessageID()).startsWith("<daihoi-");
        assertThat(asSystem(mails::counts)).isEqualTo(new Mails.Counts(0, 1, 0));
    }

    @Test
    void whoever_has_chosen_english_is_written_to_in_english() throws Exception {
        Acting.asSystem(() -> accounts.speak(officer, Locale.ENGLISH));
        tell(told());

        send();

        assertThat(SERVER.getReceivedMessages()[0].getContent().toString()).contains("no need to answer");
    }

    @Test
    void what_is_told_once_is_told_once() {
        tell(told().once("han-7"));
        tell(told().once("han-7"));

        send();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(latest()).hasSize(1);
    }

    @Test
    void a_rolled_back_change_tells_nobody() {
        Acting.asSystem(() -> transaction.executeWithoutResult(status -> {
            notices.tell(told());
            status.setRollbackOnly();
        }));

        send();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(latest()).isEmpty();
    }

    @Test
    void a_unit_without_accounts_is_written_to_at_its_own_address() throws Exception {
        tell(Told.of(unitId + 1000, OFFICERS, "notice.sample", "/duties/7").orTo("xa@example.vn"));

        send();

        assertThat(SERVER.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("xa@example.vn");
    }

    @Test
    void two_senders_at_once_send_each_mail_once() throws Exception {
        for (var i = 0; i < 30; i++) {
            tell(told());
        }

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> sender = () -> {
                send();
                return true;
            };
            for (var done : threads.invokeAll(java.util.List.of(sender, sender))) {
                done.get();
            }
        }

        assertThat(SERVER.getReceivedMessages()).hasSize(30);
    }

    @Test
    void a_silent_server_is_tried_again_later_and_at_last_given_up() {
        tell(told());
        SERVER.stop();

        send();
        assertThat(asSystem(mails::counts)).isEqualTo(new Mails.Counts(1, 0, 0));
        assertThat(attempts()).isEqualTo(1);

        send();
        assertThat(attempts()).as("not before its time").isEqualTo(1);

        for (var i = 1; i < SendMails.MOST_ATTEMPTS; i++) {
            Acting.asSystem(() -> jdbc.sql("update notice.mail set next_at = clock_timestamp()")
                    .update());
            send();
        }
        assertThat(asSystem(mails::counts)).isEqualTo(new Mails.Counts(0, 0, 1));
        assertThat(asSystem(mails::deadLetters).getFirst().lastError()).isNotBlank();
    }

    @Test
    void pauses_between_attempts_double() {
        assertThat(SendMails.pauseAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendMails.pauseAfter(4)).isEqualTo(Duration.ofMinutes(8));
    }

    @Test
    void a_notice_is_read_only_by_the_account_it_is_for() {
        tell(told());
        var id = latest().getFirst().id();
        var other = new Actor(officer + 1, "Người khác", OFFICERS, unitId, Actor.EVERYTHING);

        var read = Acting.<Integer, RuntimeException>as(
                other,
                () -> jdbc.sql("select count(*) from notice.notice")
                        .query(Integer.class)
                        .single());
        assertThat(read).as("the database holds it too").isZero();
        assertThat(Acting.<String, RuntimeException>as(self(), () -> notices.read(self(), id)))
                .isEqualTo("/duties/7");
        assertThat(Acting.<Integer, RuntimeException>as(self(), () -> notices.unread(self())))
                .isZero();
    }

    private Told told() {
        return Told.of(unitId, OFFICERS, "notice.sample", "/duties/7");
    }

    private Actor self() {
        return new Actor(officer, "Thạch Sa Rây", OFFICERS, unitId, "1.2");
    }

    private void tell(Told told) {
        Acting.asSystem(() -> transaction.executeWithoutResult(_ -> notices.tell(told)));
    }

    private void send() {
        Acting.asSystem(sendMails::sendAll);
    }

    private java.util.List<Notice> latest() {
        return Acting.<java.util.List<Notice>, RuntimeException>as(self(), () -> notices.latest(self(), 10));
    }

    private int attempts() {
        return asSystem(() -> jdbc.sql("select attempts from notice.mail")
                .query(Integer.class)
                .single());
    }

    private static <R> R asSystem(java.util.function.Supplier<R> work) {
        return Acting.<R, RuntimeException>as(Actor.SYSTEM, work::get);
    }
}
