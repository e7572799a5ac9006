package vn.daihoi.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.EntryState;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnLists
class InvitationsTest {
    private static final Reply YES =
            new Reply(Answer.ACCEPTED, "", "Cháu nội", true, true, "Ăn chay", true, "", "", "", "");
    private static final Reply NO = new Reply(Answer.DECLINED, "Ốm", "", false, false, "", false, "", "", "", "");
    private static final Reply OTHER =
            new Reply(Answer.SUBSTITUTE, "", "", false, false, "", false, "", "Phạm Văn Sáu", "Phó bí thư", "");

    @Autowired
    ApplicationContext beans;

    @Autowired
    InviteGuests invite;

    @Autowired
    Invitations invitations;

    @Autowired
    WriteReply write;

    @Autowired
    MoveUp moveUp;

    @Autowired
    SetTerms terms;

    @Autowired
    GuestDoor door;

    @Autowired
    Links links;

    private Congress congress;
    private long oanh;
    private long binh;

    @BeforeEach
    void two_are_approved_and_one_stands_in_reserve() {
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.COLLECTIVE);
        binh = congress.entry("31570", "Lê Văn Bình", EntryKind.INDIVIDUAL);
    }

    private int inviteAll() {
        congress.approveAll();
        return asOfficer(() -> invite.all(congress.officer, congress.id));
    }

    private Invitation of(long entry) {
        return asOfficer(() -> invitations.ofEntry(entry).orElseThrow());
    }

    private <T> T asOfficer(Supplier<T> work) {
        return Acting.as(congress.officer, work::get);
    }

    private void answer(long entry, Reply reply) {
        var token = links.token(entry, 1);
        door.open("10.0.0.1", token, guest -> {
                    write.byGuest(guest, of(entry).version(), reply);
                    return true;
                })
                .orElseThrow();
    }

    private void closes(int daysFromToday, Terms.Substitutes substitutes) {
        var day = Season.TODAY.plusDays(daysFromToday);
        asOfficer(() -> {
            terms.save(congress.officer, congress.id, new Terms(day, "Ông Tư", "0299", "", substitutes, 0));
            return true;
        });
    }

    private static String code(Throwable thrown) {
        return ((Refused) thrown)
                .findings().stream().map(Finding::code).findFirst().orElse("");
    }

    @Test
    void only_the_approved_are_invited_and_each_once() {
        assertThat(asOfficer(() -> invite.all(congress.officer, congress.id))).isZero();

        assertThat(inviteAll()).isEqualTo(2);
        assertThat(asOfficer(() -> invite.all(congress.officer, congress.id))).isZero();
        assertThat(congress.entry(oanh).state()).isInstanceOf(EntryState.Invited.class);
    }

    @Test
    void a_guest_answers_by_the_own_link_and_changes_their_mind() {
        inviteAll();

        answer(oanh, YES);
        assertThat(of(oanh).reply()).isEqualTo(YES);
        assertThat(of(oanh).byProxy()).isFalse();

        answer(oanh, NO);
        assertThat(of(oanh).reply()).isEqualTo(NO);
    }

    @Test
    void an_answer_to_an_old_page_does_not_overwrite_a_newer_one() {
        inviteAll();
        var old = of(oanh).version();
        answer(oanh, YES);

        assertThatThrownBy(() -> door.open("10.0.0.1", links.token(oanh, 1), guest -> {
                    write.byGuest(guest, old, NO);
                    return true;
                }))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void after_the_last_day_only_the_organisers_take_an_answer() {
        inviteAll();
        closes(-1, Terms.Substitutes.ALL);

        assertThatThrownBy(() -> answer(oanh, YES))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("GM-101"));
        asOfficer(() -> {
            write.forGuest(congress.officer, of(oanh).id(), of(oanh).version(), YES);
            return true;
        });
        assertThat(of(oanh).byProxy()).isTrue();
    }

    @Test
    void a_substitute_is_sent_only_by_whoever_may() {
        inviteAll();
        closes(2, Terms.Substitutes.REPRESENTATIVES);

        answer(oanh, OTHER);
        assertThat(of(oanh).answer()).isEqualTo(Answer.SUBSTITUTE);
        assertThatThrownBy(() -> answer(binh, OTHER))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("GM-103"));
    }

    @Test
    void the_unit_answers_for_its_own_people_and_for_nobody_else() {
        inviteAll();
        var theirs = congress.season.officer("31569");

        Acting.as(theirs, () -> {
            var found = invitations.ofEntry(oanh).orElseThrow();
            write.forGuest(theirs, found.id(), found.version(), YES);
            return true;
        });
        assertThat(of(oanh).answeredBy()).isEqualTo(theirs.name());

        var other = of(binh).id();
        assertThatThrownBy(() -> Acting.as(theirs, () -> {
                    write.forGuest(theirs, other, 0, YES);
                    return true;
                }))
                .isInstanceOf(NotThere.class);
        assertThat(Acting.as(theirs, () -> invitations.sentByMine()))
                .extracting(Invitation::entryId)
                .containsExactly(oanh);
    }

    @Test
    void who_does_not_come_gives_way_to_the_reserve_of_the_same_unit() {
        var other = congress.reserve("31570", "Võ Thị Ba", 1);
        var same = congress.reserve("31569", "Ngô Văn Tư", 2);
        inviteAll();
        answer(oanh, NO);

        assertThat(asOfficer(() -> moveUp.all(congress.officer, congress.id))).isEqualTo(1);

        assertThat(congress.entry(oanh).state()).isInstanceOf(EntryState.Replaced.class);
        assertThat(congress.entry(same).counts()).isTrue();
        assertThat(congress.entry(other).counts()).isFalse();
        assertThat(of(same).answer()).isEqualTo(Answer.NONE);
        assertThat(asOfficer(() -> moveUp.all(congress.officer, congress.id))).isZero();
    }

    @Test
    void nobody_moves_up_while_the_guest_has_not_declined() {
        var reserve = congress.reserve("31569", "Ngô Văn Tư", 1);
        inviteAll();
        var id = of(oanh).id();

        assertThatThrownBy(() -> asOfficer(() -> {
                    moveUp.reserve(congress.officer, id, reserve);
                    return true;
                }))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("GM-107"));
    }

    @Test
    void the_named_substitute_takes_the_place_once_the_register_knows_them() {
        inviteAll();
        var sau = congress.season.person("31569", "Phạm Văn Sáu", 1975, Sex.MALE, "Kinh");
        answer(oanh, OTHER);

        asOfficer(() -> {
            moveUp.substitute(congress.officer, of(oanh).id(), sau);
            return true;
        });

        assertThat(congress.entries())
                .filteredOn(entry -> entry.counts() && entry.registrantId() == sau)
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.COLLECTIVE));
        assertThat(congress.entry(oanh).counts()).isFalse();
    }

    @Test
    void an_answer_for_a_place_that_has_gone_is_refused() {
        congress.reserve("31569", "Ngô Văn Tư", 1);
        inviteAll();
        answer(oanh, NO);
        asOfficer(() -> moveUp.all(congress.officer, congress.id));

        assertThatThrownBy(() -> answer(oanh, YES))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("GM-102"));
    }

    @Test
    void only_the_unit_that_holds_the_conference_invites() {
        congress.approveAll();
        var above = congress.season.standingBody();

        assertThatThrownBy(() -> Acting.as(above, () -> invite.all(above, congress.id)))
                .satisfies(thrown -> assertThat(code(thrown)).isEqualTo("GM-104"));
    }

    @Test
    void a_renewed_link_makes_the_printed_letter_void() {
        inviteAll();
        asOfficer(() -> {
            invite.renew(congress.officer, of(oanh).id());
            return true;
        });

        assertThat(door.open("10.0.0.1", links.token(oanh, 1), Guest::entryId)).isEmpty();
        assertThat(door.open("10.0.0.1", links.token(oanh, 2), Guest::entryId)).contains(oanh);
        assertThat(Acting.as(Actor.SYSTEM, () -> links.address(of(oanh)))).endsWith(links.token(oanh, 2));
    }
}
