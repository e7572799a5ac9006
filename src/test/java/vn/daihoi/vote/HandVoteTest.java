package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.ballot.Tally;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.Adoptions;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnVotes
class HandVoteTest {
    @Autowired
    Assembly assembly;

    @Autowired
    Season season;

    @Autowired
    AddEntries add;

    @Autowired
    OpenVote open;

    @Autowired
    CountHands count;

    @Autowired
    HandCounts counts;

    @Autowired
    CloseVote close;

    @Autowired
    PassList pass;

    @Autowired
    Adoptions adoptions;

    private Assembly.Met met;
    private long vote;

    @BeforeEach
    void the_list_is_put_to_the_vote() {
        met = assembly.meet();
        vote = Acting.as(
                met.officer(),
                () -> open.open(
                        met.officer(),
                        met.conference(),
                        new NewVote(VoteKind.HANDS, "Thông qua danh sách", true, null, null, "")));
    }

    private void counts(UUID id, Tally tally, Optional<UUID> seen, boolean sure, String by) {
        Acting.as(Actor.SYSTEM, () -> {
            count.count(vote, new CountHands.Said(id, "", tally, seen, sure), by);
            return vote;
        });
    }

    private UUID counts(Tally tally) {
        var id = UUID.randomUUID();
        counts(id, tally, Optional.empty(), false, "Tổ 1");
        return id;
    }

    private Outcome closes() {
        return Acting.as(met.officer(), () -> close.close(met.officer(), vote));
    }

    private void passes() {
        Acting.as(met.officer(), () -> {
            pass.pass(met.officer(), vote, false);
            return vote;
        });
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .anyMatch(finding -> finding.code().equals(code)));
    }

    @Test
    void a_passed_list_is_adopted_with_the_numbers_of_the_hall() {
        counts(new Tally(6, 1, 1));
        assertThat(closes()).isEqualTo(new Outcome(10, 8, new Tally(6, 1, 1), true));
        passes();

        var recorded = Acting.as(met.officer(), () -> adoptions.of(met.up())).orElseThrow();
        assertThat(recorded.summoned()).isEqualTo(10);
        assertThat(recorded.present()).isEqualTo(8);
        assertThat(recorded.inFavour()).isEqualTo(6);
        assertThat(recorded.byBallot()).isFalse();
    }

    @Test
    void a_failed_vote_leaves_the_list_unadopted() {
        counts(new Tally(3, 5, 0));
        assertThat(closes().passed()).isFalse();

        refused(this::passes, "BQ-306");
        assertThat(Acting.as(met.officer(), () -> adoptions.of(met.up()))).isEmpty();
    }

    @Test
    void a_list_changed_while_the_hall_voted_is_not_the_one_it_passed() {
        var person = season.person("942", "Lâm Thị Sau", 1980, Sex.FEMALE, "Kinh");
        Acting.as(
                met.officer(),
                () -> add.add(
                        met.officer(),
                        met.up(),
                        java.util.List.of(NewEntry.of(
                                person, EntryKind.INDIVIDUAL, met.officer().unitId()))));
        counts(new Tally(8, 0, 0));
        closes();

        assertThatThrownBy(this::passes).isInstanceOf(StaleEdit.class);
        assertThat(Acting.as(met.officer(), () -> adoptions.of(met.up()))).isEmpty();
    }

    @Test
    void more_hands_than_people_are_asked_about_and_never_closed() {
        refused(() -> counts(new Tally(9, 0, 0)), "BQ-201");
        counts(UUID.randomUUID(), new Tally(9, 0, 0), Optional.empty(), true, "Tổ 1");

        refused(this::closes, "BQ-302");
    }

    @Test
    void a_block_not_counted_stops_the_closing() {
        refused(this::closes, "BQ-301");
    }

    @Test
    void a_count_sent_twice_is_one_and_a_recount_leaves_its_trace() {
        var first = UUID.randomUUID();
        counts(first, new Tally(7, 1, 0), Optional.empty(), false, "Tổ 1");
        counts(first, new Tally(7, 1, 0), Optional.empty(), false, "Tổ 1");
        counts(UUID.randomUUID(), new Tally(6, 2, 0), Optional.of(first), false, "Tổ 1");

        assertThat(Acting.as(Actor.SYSTEM, () -> counts.of(vote))).hasSize(2);
        assertThat(closes().tally()).isEqualTo(new Tally(6, 2, 0));
    }

    @Test
    void a_colleagues_count_is_not_replaced_unseen() {
        counts(new Tally(7, 1, 0));
        refused(() -> counts(UUID.randomUUID(), new Tally(6, 2, 0), Optional.empty(), false, "Tổ 2"), "BQ-204");
        counts(UUID.randomUUID(), new Tally(6, 2, 0), Optional.empty(), true, "Tổ 2");
        assertThat(closes().tally()).isEqualTo(new Tally(6, 2, 0));
    }

    @Test
    void a_hall_answers_one_question_at_a_time() {
        refused(
                () -> Acting.as(
                        met.officer(),
                        () -> open.open(
                                met.officer(),
                                met.conference(),
                                new NewVote(VoteKind.OPEN, "Việc khác", false, null, null, ""))),
                "BQ-101");
    }

    @Test
    void whoever_is_of_another_unit_runs_no_vote_here() {
        var other = season.officer("943");
        assertThatThrownBy(() -> Acting.as(other, () -> close.close(other, vote)))
                .isInstanceOf(vn.daihoi.shared.NotThere.class);
    }
}
