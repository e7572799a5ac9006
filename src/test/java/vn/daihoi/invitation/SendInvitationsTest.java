package vn.daihoi.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Invitations and reminders as they arrive at a real mail server; days pass by the clock of the program.
@OnLists
class SendInvitationsTest {
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("daihoi.mail.every", () -> "PT0.3S");
        properties.add("daihoi.remind.every", () -> "PT1H");
        properties.add("daihoi.address", () -> "https://dai-hoi.example/");
    }

    @Autowired
    ApplicationContext beans;

    @Autowired
    SendInvitations send;

    @Autowired
    RemindJob job;

    @Autowired
    Invitations invitations;

    @Autowired
    InviteGuests invite;

    @Autowired
    WriteReply write;

    @Autowired
    SetTerms terms;

    @Autowired
    Links links;

    @Autowired
    SeasonClock clock;

    @Autowired
    JdbcClient jdbc;

    private Congress congress;
    private long oanh;
    private long binh;

    @BeforeEach
    void one_guest_has_an_address_and_one_has_none() {
        SERVER.start();
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.INDIVIDUAL);
        binh = congress.entry("31570", "Lê Văn Bình", EntryKind.INDIVIDUAL);
        congress.approveAll();
        asOfficer(() -> invite.all(congress.officer, congress.id));
        asOfficer(() -> {
            write.contact(congress.officer, of(oanh).id(), "oanh@chau-thanh.example", "");
            return true;
        });
    }

    @AfterEach
    void no_mail_server() {
        SERVER.stop();
    }

    private Invitation of(long entry) {
        return Acting.as(Actor.SYSTEM, () -> invitations.ofEntry(entry).orElseThrow());
    }

    private <T> T asOfficer(Supplier<T> work) {
        return Acting.as(congress.officer, work::get);
    }

    private SendInvitations.Sent send() {
        return asOfficer(() -> send.send(congress.officer, congress.id));
    }

    private SendInvitations.Sent remind() {
        return asOfficer(() -> send.remind(congress.officer, congress.id));
    }

    private void accept(long entry) {
        var yes = new Reply(Answer.ACCEPTED, "", "", false, false, "", false, "", "", "", "");
        asOfficer(() -> {
            write.forGuest(congress.officer, of(entry).id(), of(entry).version(), yes);
            return true;
        });
    }

    private void closesIn(int days) {
        var day = Season.TODAY.plusDays(days);
        asOfficer(() -> {
            terms.save(congress.officer, congress.id, new Terms(day, "", "", "", Terms.Substitutes.ALL, 0));
            return true;
        });
    }

    private void daysPass(int days) {
        clock.shiftBy(clock.shiftTo(Season.TODAY.plusDays(days)));
    }

    private int queued() {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select count(*) from notice.mail")
                        .query(Integer.class)
                        .single());
    }

    /// A mail of the test before may still be on its way.
    private static MimeMessage arrived(String subject, String link) throws Exception {
        for (var tries = 0; tries < 200; tries++) {
            for (var letter : SERVER.getReceivedMessages()) {
                if (letter.getSubject().contains(subject)
                        && letter.getContent().toString().contains(link)) {
                    return letter;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail (%s) with (%s) arrived".formatted(subject, link));
    }

    @Test
    void an_invitation_arrives_with_the_personal_link() throws Exception {
        assertThat(send()).isEqualTo(new SendInvitations.Sent(1, 1));

        var letter = arrived("Kính mời dự", links.path(of(oanh)));
        assertThat(letter.getAllRecipients()[0]).hasToString("oanh@chau-thanh.example");
        assertThat(letter.getContent().toString())
                .contains("Trần Thị Oanh", "Hội trường huyện", "https://dai-hoi.example" + links.path(of(oanh)))
                .doesNotContain(links.path(of(binh)));
        assertThat(of(oanh).sentAt()).isNotNull();
    }

    @Test
    void nobody_is_sent_the_same_invitation_twice() {
        send();

        assertThat(send()).isEqualTo(new SendInvitations.Sent(0, 0));
        assertThat(queued()).isEqualTo(1);
    }

    @Test
    void only_the_silent_are_reminded_and_not_on_the_same_day() throws Exception {
        send();
        assertThat(remind()).as("sent today").isEqualTo(new SendInvitations.Sent(0, 0));
        accept(binh);
        daysPass(1);

        assertThat(remind()).isEqualTo(new SendInvitations.Sent(1, 0));
        assertThat(remind()).as("once a day").isEqualTo(new SendInvitations.Sent(0, 0));

        arrived("Xin trả lời giấy mời", links.path(of(oanh)));
    }

    @Test
    void the_silent_are_reminded_three_days_and_one_day_before_the_last_and_on_it() {
        closesIn(4);
        var reminded = new int[5];
        for (var day = 0; day <= 4; day++) {
            daysPass(day);
            var before = queued();
            job.run();
            job.run();
            reminded[day] = queued() - before;
        }

        assertThat(reminded).containsExactly(0, 1, 0, 1, 1);
    }

    @Test
    void where_no_last_day_is_set_the_day_of_the_conference_is_it() {
        var reminded = new int[6];
        for (var day = 0; day <= 5; day++) {
            daysPass(day);
            var before = queued();
            job.run();
            reminded[day] = queued() - before;
        }

        assertThat(reminded).containsExactly(0, 0, 1, 0, 1, 1);
    }

    @Test
    void whoever_has_answered_is_not_reminded_by_itself() {
        closesIn(3);
        accept(oanh);

        job.run();

        assertThat(queued()).isZero();
        assertThat(of(binh).remindedOn()).isEqualTo(Season.TODAY);
        assertThat(of(oanh).remindedOn()).isNull();
    }

    @Test
    void a_renewed_link_is_what_the_next_mail_says() throws Exception {
        send();
        var old = links.path(of(oanh));
        asOfficer(() -> {
            invite.renew(congress.officer, of(oanh).id());
            return true;
        });
        daysPass(1);
        remind();

        var letter = arrived("Xin trả lời giấy mời", links.path(of(oanh)));
        assertThat(letter.getContent().toString()).doesNotContain(old);
    }
}
