package vn.daihoi.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.shared.Acting;

/// Empties the outbox. Any number of instances do so at once; a crash after the server took a mail sends it again
/// under the same Message-ID, by which mail programs know it.
@Component
public class SendMails {
    private static final Logger LOG = LoggerFactory.getLogger(SendMails.class);
    private static final int AT_ONCE = 20;
    static final int MOST_ATTEMPTS = 8;

    private final Mails mails;
    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> sender;
    private final TransactionTemplate transaction;

    SendMails(
            Mails mails,
            MailSettings settings,
            ObjectProvider<JavaMailSender> sender,
            TransactionTemplate transaction) {
        this.mails = mails;
        this.settings = settings;
        this.sender = sender;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${daihoi.mail.every:PT5S}", initialDelayString = "${daihoi.mail.every:PT5S}")
    void run() {
        if (settings.isOn()) {
            Acting.asSystem(this::sendAll);
        }
    }

    /// One transaction for a handful, so that little is sent twice if the program is killed.
    void sendAll() {
        var server = sender.getIfAvailable();
        if (server != null) {
            var more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(_ -> sendSome(server)));
            }
        }
    }

    private boolean sendSome(JavaMailSender server) {
        var some = mails.take(AT_ONCE);
        some.forEach(mail -> send(server, mail));
        return some.size() == AT_ONCE;
    }

    private void send(JavaMailSender server, Mail mail) {
        try {
            server.send(message(server, mail));
            mails.sent(mail);
        } catch (MailParseException | AddressException e) {
            mails.dead(mail, e.getMessage());
        } catch (MailException | MessagingException e) {
            LOG.warn("Mail ({}) was not sent at attempt {}: {}", mail.id(), mail.attempts() + 1, e.getMessage());
            tryLater(mail, e.getMessage());
        }
    }

    private void tryLater(Mail mail, @Nullable String error) {
        if (mail.attempts() + 1 >= MOST_ATTEMPTS) {
            mails.dead(mail, error);
        } else {
            mails.failed(mail, error, pauseAfter(mail.attempts() + 1));
        }
    }

    /// One minute, two, four … about four hours in all.
    static Duration pauseAfter(int attempts) {
        return Duration.ofMinutes(1L << (attempts - 1));
    }

    private MimeMessage message(JavaMailSender server, Mail mail) throws MessagingException {
        var message = new Numbered(server.createMimeMessage(), "<daihoi-%d@daihoi>".formatted(mail.id()));
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /// Keeps its own Message-ID; the library would make up a new one at each attempt.
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(MimeMessage blank, String id) {
            super(blank.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
