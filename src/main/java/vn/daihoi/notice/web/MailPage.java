package vn.daihoi.notice.web;

import java.util.List;
import vn.daihoi.notice.Mail;
import vn.daihoi.notice.MailSettings;
import vn.daihoi.notice.Mails;
import vn.daihoi.shared.web.Words;

/// @param on whether a mail server is configured at all
public record MailPage(
        boolean on, String host, String from, String waiting, String sent, String dead, List<Letter> deadLetters) {

    public record Letter(long id, String to, String subject, String at, int attempts, String error) {}

    static MailPage of(MailSettings settings, Mails mails, Words t) {
        var counts = mails.counts();
        return new MailPage(
                settings.isOn(),
                settings.host(),
                settings.from(),
                t.number(counts.waiting()),
                t.number(counts.sent()),
                t.number(counts.dead()),
                mails.deadLetters().stream().map(mail -> letter(mail, t)).toList());
    }

    private static Letter letter(Mail mail, Words t) {
        var error = mail.lastError();
        return new Letter(
                mail.id(),
                mail.to(),
                mail.subject(),
                t.moment(mail.createdAt()),
                mail.attempts(),
                error == null ? "" : error);
    }
}
