package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.delegate.Entries;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Invitation;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.invitation.InviteGuests;
import vn.daihoi.invitation.MoveUp;
import vn.daihoi.invitation.Reply;
import vn.daihoi.invitation.SetTerms;
import vn.daihoi.invitation.Terms;
import vn.daihoi.invitation.WriteReply;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// The congress's guests have been invited and most have answered; some do not come, reserves have moved up; everybody
/// who comes has a badge.
@Component
@Profile("demo")
class InvitationChapter implements DemoChapter {
    private static final LocalDate INVITED = LocalDate.of(2020, 8, 3);
    private static final LocalDate ANSWERED = LocalDate.of(2020, 8, 10);
    private static final LocalDate CLOSES = LocalDate.of(2020, 8, 12);
    private static final int BLANKS = 20;
    private static final int LATE = 5;
    private static final Reply OTHER = new Reply(
            Answer.SUBSTITUTE,
            "Trực chỉ huy tại đơn vị",
            "",
            false,
            false,
            "",
            false,
            "",
            "Nguyễn Thị Kim Phượng",
            "Tổ phó",
            "0299 000 0001");
    private static final List<String> REASONS =
            List.of("Đi công tác", "Đang điều trị tại bệnh viện", "Gia đình có việc");

    private final Units units;
    private final GroundsFor groundsFor;
    private final Conferences conferences;
    private final SetTerms terms;
    private final InviteGuests invite;
    private final Invitations invitations;
    private final WriteReply write;
    private final MoveUp moveUp;
    private final Entries entries;
    private final IssueBadges badges;
    private final SeasonClock clock;

    InvitationChapter(
            Units units,
            GroundsFor groundsFor,
            Conferences conferences,
            SetTerms terms,
            InviteGuests invite,
            Invitations invitations,
            WriteReply write,
            MoveUp moveUp,
            Entries entries,
            IssueBadges badges,
            SeasonClock clock) {
        this.units = units;
        this.groundsFor = groundsFor;
        this.conferences = conferences;
        this.terms = terms;
        this.invite = invite;
        this.invitations = invitations;
        this.write = write;
        this.moveUp = moveUp;
        this.entries = entries;
        this.badges = badges;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    /// After the congress itself, before rooms and doors.
    @Override
    public int order() {
        return 110;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season =
                groundsFor.find(province, null).orElseThrow().plan().heading().season();
        long id = conferences.idOf(province.id(), season).orElseThrow();
        var head = CongressChapter.head(province);
        var morning = clock.shift();
        try {
            on(INVITED, head, () -> invite(head, id));
            on(ANSWERED, head, () -> answers(head, id));
            on(CLOSES, head, () -> settle(head, id));
        } finally {
            clock.shiftBy(morning);
        }
    }

    private void on(LocalDate day, Actor head, Runnable act) {
        clock.shiftBy(clock.shiftTo(day));
        Acting.as(head, () -> {
            act.run();
            return true;
        });
    }

    private void invite(Actor head, long id) {
        terms.save(head, id, until(CLOSES, 0));
        invite.all(head, id);
    }

    private static Terms until(LocalDate day, int version) {
        var note = "Đại biểu có mặt trước 7 giờ. Nam mặc áo sơ mi, quần âu; nữ mặc áo dài; "
                + "đại biểu dân tộc Khmer mặc trang phục truyền thống.";
        var caller = "Ban Thi đua - Khen thưởng, Sở Nội vụ";
        return new Terms(day, caller, "0299 000 0000", note, Terms.Substitutes.REPRESENTATIVES, version);
    }

    private void answers(Actor head, long id) {
        var all = invitations.of(id);
        for (var at = 0; at < all.size(); at++) {
            var reply = reply(at);
            if (reply.answer() != Answer.NONE) {
                write.forGuest(head, all.get(at).id(), all.get(at).version(), reply);
            }
        }
    }

    /// Nine of ten come, one of thirty does not, one of twenty stays silent.
    private static Reply reply(int at) {
        if (at % 30 == 7) {
            return declined(REASONS.get(at / 30 % REASONS.size()));
        }
        return at % 20 == 3 ? Reply.NONE : coming(at);
    }

    private static Reply declined(String reason) {
        return new Reply(Answer.DECLINED, reason, "", false, false, "", false, "", "", "", "");
    }

    private static Reply coming(int at) {
        return new Reply(
                Answer.ACCEPTED,
                "",
                at % 90 == 11 ? "Người nhà chăm sóc" : "",
                at % 9 == 0,
                at % 4 == 1,
                at % 25 == 2 ? "Ăn chay" : "",
                at % 90 == 11,
                at % 60 == 22 ? "Khó lên cầu thang" : "",
                "",
                "",
                "");
    }

    private void settle(Actor head, long id) {
        moveUp.all(head, id);
        invitations.of(id).stream()
                .filter(one -> one.answer() == Answer.NONE && one.entryId() % 2 == 0)
                .forEach(one -> accept(head, one));
        changes(head, id);
        // whoever is still silent may answer up to the day itself
        terms.save(head, id, until(CongressChapter.DAY, 1));
        badges.issue(head, id);
        badges.blanks(head, id, BLANKS);
    }

    /// Some have changed their minds since: their places are still to be filled; one proposes somebody else.
    private void changes(Actor head, long id) {
        var coming = invitations.of(id).stream()
                .filter(one -> one.answer() == Answer.ACCEPTED)
                .toList();
        for (var at = 0; at < LATE; at++) {
            var one = coming.get(coming.size() * (2 * at + 1) / (2 * LATE));
            write.forGuest(head, one.id(), one.version(), declined(REASONS.get(at % REASONS.size())));
        }
        coming.stream()
                .skip(coming.size() / 3)
                .filter(this::speaksForOthers)
                .findFirst()
                .ifPresent(one -> write.forGuest(head, one.id(), one.version(), OTHER));
    }

    private boolean speaksForOthers(Invitation invitation) {
        return entries.find(invitation.listId(), invitation.entryId())
                .filter(entry -> Terms.Substitutes.REPRESENTATIVES.allow(entry.kind()))
                .isPresent();
    }

    private void accept(Actor head, Invitation invitation) {
        write.forGuest(head, invitation.id(), invitation.version(), coming(1));
    }
}
