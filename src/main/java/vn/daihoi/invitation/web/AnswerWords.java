package vn.daihoi.invitation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Reply;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;

/// Says an answer in words.
final class AnswerWords {
    private AnswerWords() {}

    static String badge(Invitation invitation) {
        return switch (invitation.answer()) {
            case NONE -> "plain";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
            case SUBSTITUTE -> "heed";
        };
    }

    static String more(Reply reply, Words t) {
        return switch (reply.answer()) {
            case NONE -> "";
            case DECLINED -> reply.reason();
            case SUBSTITUTE ->
                t.of(
                        "invitation.said.substitute",
                        joined(reply.substitute(), reply.substitutePost(), reply.substitutePhone()));
            case ACCEPTED -> String.join("; ", needs(reply, t));
        };
    }

    private static List<String> needs(Reply reply, Words t) {
        var needs = new ArrayList<String>();
        if (!reply.companion().isEmpty()) {
            needs.add(t.of("invitation.said.companion", reply.companion()));
        }
        if (reply.driver()) {
            needs.add(t.of("invitation.said.driver"));
        }
        if (reply.lodging()) {
            needs.add(t.of("invitation.said.lodging"));
        }
        if (!reply.diet().isEmpty()) {
            needs.add(t.of("invitation.said.diet", reply.diet()));
        }
        if (reply.wheelchair()) {
            needs.add(t.of("invitation.said.wheelchair"));
        }
        if (!reply.help().isEmpty()) {
            needs.add(t.of("invitation.said.help", reply.help()));
        }
        return needs;
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// For a list: since when it stands so.
    static String brief(Invitation invitation, Words t) {
        if (invitation.answeredAt() != null) {
            var key = invitation.byProxy() ? "invitation.brief.proxy" : "invitation.brief.guest";
            return t.of(key, day(invitation.answeredAt(), t));
        }
        if (invitation.openedAt() != null) {
            return t.of("invitation.brief.opened", day(invitation.openedAt(), t));
        }
        return invitation.sentAt() == null ? "" : t.of("invitation.brief.sent", day(invitation.sentAt(), t));
    }

    private static String day(Instant at, Words t) {
        return t.day(LocalDate.ofInstant(at, SeasonClock.ZONE));
    }

    /// How it is known: opened, answered by whom.
    static String how(Invitation invitation, Words t) {
        var by = invitation.answeredBy();
        if (invitation.answeredAt() != null && by != null) {
            var key = invitation.byProxy() ? "invitation.how.proxy" : "invitation.how.guest";
            return t.of(key, t.moment(invitation.answeredAt()), by);
        }
        if (invitation.openedAt() != null) {
            return t.of("invitation.how.opened", t.moment(invitation.openedAt()));
        }
        return invitation.sentAt() == null ? "" : t.of("invitation.how.sent", t.moment(invitation.sentAt()));
    }
}
