package vn.daihoi.invitation.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Reply;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// An answer as it was typed. A box that is not ticked is not sent.
public record ReplyForm(
        String answer,
        String reason,
        String companion,
        String driver,
        String lodging,
        String diet,
        String wheelchair,
        String help,
        String substitute,
        String substitutePost,
        String substitutePhone,
        int version) {
    private static final int LONGEST = 300;

    /// Spring leaves out what the browser does not send.
    public ReplyForm {
        answer = line(answer);
        reason = line(reason);
        companion = line(companion);
        driver = line(driver);
        lodging = line(lodging);
        diet = line(diet);
        wheelchair = line(wheelchair);
        help = line(help);
        substitute = line(substitute);
        substitutePost = line(substitutePost);
        substitutePhone = line(substitutePhone);
    }

    private static String line(@Nullable String typed) {
        var tidy = typed == null ? "" : VietnameseText.line(typed);
        return tidy.length() <= LONGEST ? tidy : tidy.substring(0, LONGEST);
    }

    static ReplyForm of(Reply reply, int version) {
        return new ReplyForm(
                reply.answer() == Answer.NONE ? "" : reply.answer().code(),
                reply.reason(),
                reply.companion(),
                Boolean.toString(reply.driver()),
                Boolean.toString(reply.lodging()),
                reply.diet(),
                Boolean.toString(reply.wheelchair()),
                reply.help(),
                reply.substitute(),
                reply.substitutePost(),
                reply.substitutePhone(),
                version);
    }

    /// The same words over what is written down now.
    ReplyForm on(int now) {
        return new ReplyForm(
                answer,
                reason,
                companion,
                driver,
                lodging,
                diet,
                wheelchair,
                help,
                substitute,
                substitutePost,
                substitutePhone,
                now);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(answer.isEmpty() || Answer.of(answer).isEmpty(), "answer", "invitation.error.answer")
                .when(answer.equals("declined") && reason.isEmpty(), "reason", "invitation.error.reason")
                .when(answer.equals("substitute") && substitute.isEmpty(), "substitute", "invitation.error.substitute");
    }

    Reply reply() {
        return new Reply(
                Answer.of(answer).orElse(Answer.NONE),
                reason,
                companion,
                ticked(driver),
                ticked(lodging),
                diet,
                ticked(wheelchair),
                help,
                substitute,
                substitutePost,
                substitutePhone);
    }

    public static boolean ticked(String box) {
        return box.equals("true");
    }
}
