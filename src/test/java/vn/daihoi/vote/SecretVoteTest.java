package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Count;
import vn.daihoi.ballot.Tally;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;

@OnVotes
class SecretVoteTest {
    @Autowired
    Assembly assembly;

    @Autowired
    OpenVote open;

    @Autowired
    OpenBox openBox;

    @Autowired
    CloseVote close;

    @Autowired
    CallOffVote callOff;

    @Autowired
    TakePaper take;

    @Autowired
    BallotBox box;

    @Autowired
    PublishedBoard boards;

    @Autowired
    Votes votes;

    private Assembly.Met met;
    private long vote;

    @BeforeEach
    void papers_are_handed_out() {
        met = assembly.meet();
        vote = as(() -> open.open(
                met.officer(),
                met.conference(),
                new NewVote(VoteKind.SECRET, "Thông qua dự thảo", false, 50, 50, "Quy chế")));
    }

    private <T> T as(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(met.officer(), work);
    }

    private List<BlankPaper.Signed> papers(int number) {
        return met.present().subList(0, number).stream()
                .map(entry -> assembly.paper(vote, entry))
                .toList();
    }

    private void openTheBox() {
        as(() -> {
            openBox.open(met.officer(), vote);
            return vote;
        });
    }

    private Outcome count() {
        return as(() -> close.close(met.officer(), vote));
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .anyMatch(finding -> finding.code().equals(code)));
    }

    @Test
    void ballots_are_counted_and_the_published_board_counts_the_same() {
        var papers = papers(7);
        openTheBox();
        IntStream.range(0, 6)
                .forEach(i -> assertThat(box.drop(vote, papers.get(i).vote(i < 5 ? Choice.FOR : Choice.AGAINST)))
                        .isEqualTo(BallotBox.Answer.IN_BOX));

        var outcome = count();

        assertThat(outcome).isEqualTo(new Outcome(10, 8, new Tally(5, 1, 0), true));
        var counted = Count.of(
                Acting.as(Actor.SYSTEM, () -> boards.text(votes.find(vote).orElseThrow())));
        assertThat(counted.faults()).isEmpty();
        assertThat(counted.tally()).isEqualTo(outcome.tally());
        assertThat(counted.head()).satisfies(head -> assertThat(head.taken()).isEqualTo(7));
    }

    @Test
    void guests_and_absent_delegates_get_no_paper() {
        refused(() -> assembly.paper(vote, met.guests().getFirst()), "BQ-502");
        refused(() -> assembly.paper(vote, met.delegates().getLast()), "BQ-502");
    }

    @Test
    void nobody_gets_a_second_paper_but_a_lost_answer_is_given_again() {
        var entry = met.present().getFirst();
        var blank = BlankPaper.fresh(votesKey());
        var first = takes(entry, blank);

        assertThat(takes(entry, blank)).isEqualTo(first);
        refused(() -> assembly.paper(vote, entry), "BQ-503");
    }

    private vn.daihoi.ballot.VoteKey votesKey() {
        return Acting.as(Actor.SYSTEM, () -> votes.key(vote));
    }

    private byte[] takes(long entry, BlankPaper blank) {
        return Acting.as(Actor.SYSTEM, () -> take.take(vote, entry, blank.blinded()));
    }

    @Test
    void two_devices_of_one_person_at_once_get_one_paper() throws Exception {
        var entry = met.present().getFirst();
        var got = new java.util.concurrent.atomic.AtomicInteger();
        try (var many = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 6)
                    .forEach(_ -> many.submit(() -> {
                        assembly.paper(vote, entry);
                        return got.incrementAndGet();
                    }));
        }
        assertThat(got).hasValue(1);
    }

    @Test
    void a_ballot_cast_again_counts_once_and_a_turned_one_does_not_replace_it() {
        var paper = papers(1).getFirst();
        openTheBox();

        assertThat(box.drop(vote, paper.vote(Choice.FOR))).isEqualTo(BallotBox.Answer.IN_BOX);
        assertThat(box.drop(vote, paper.vote(Choice.FOR))).isEqualTo(BallotBox.Answer.IN_BOX);
        assertThat(box.drop(vote, paper.vote(Choice.AGAINST))).isEqualTo(BallotBox.Answer.ANOTHER);
        assertThat(count().tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void the_same_ballot_many_times_at_once_counts_once() throws Exception {
        var papers = papers(8);
        openTheBox();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 80; i++) {
                var ballot = papers.get(i % 8).vote(Choice.FOR);
                many.submit(() -> assertThat(box.drop(vote, ballot)).isEqualTo(BallotBox.Answer.IN_BOX));
            }
        }
        assertThat(count().tally()).isEqualTo(new Tally(8, 0, 0));
    }

    @Test
    void the_box_takes_nothing_before_it_is_open_and_after_the_count() {
        var papers = papers(2);
        assertThat(box.drop(vote, papers.get(0).vote(Choice.FOR))).isEqualTo(BallotBox.Answer.SHUT);
        openTheBox();
        assertThat(box.drop(vote, papers.get(0).vote(Choice.FOR))).isEqualTo(BallotBox.Answer.IN_BOX);
        count();
        assertThat(box.drop(vote, papers.get(1).vote(Choice.FOR))).isEqualTo(BallotBox.Answer.SHUT);
    }

    @Test
    void the_key_is_gone_before_the_first_ballot() {
        papers(1);
        assertThat(rows("select 1 from vote.signing_key")).hasSize(1);
        openTheBox();

        assertThat(rows("select 1 from vote.signing_key")).isEmpty();
        refused(() -> assembly.paper(vote, met.present().get(5)), "BQ-501");
    }

    @Test
    void a_key_in_a_copy_of_the_database_cannot_be_used() {
        var sealed = rows("select sealed from vote.signing_key").getFirst();
        assertThatThrownBy(() -> BlindSigner.of((byte[]) sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_row_about_a_person_can_be_joined_with_a_row_about_a_ballot() {
        var papers = papers(8);
        openTheBox();
        papers.forEach(paper -> box.drop(vote, paper.vote(Choice.FOR)));
        count();

        var ofPeople = columns("taken");
        var ofBallots = columns("ballot");
        ofPeople.retainAll(ofBallots);
        assertThat(ofPeople).containsExactlyInAnyOrder("vote_id", "unit_id");
        assertThat(columns("ballot")).doesNotContain("id", "at", "place");
        assertThat(rows("select 1 from vote.taking union all select 1 from vote.box"))
                .isEmpty();
    }

    @Test
    void neither_transactions_nor_places_on_disk_tell_who_came_when() {
        var papers = new java.util.ArrayList<>(papers(8));
        openTheBox();
        papers.reversed().forEach(paper -> box.drop(vote, paper.vote(Choice.FOR)));
        count();

        assertThat(rows("select distinct xmin::text from vote.taken")).hasSize(1);
        assertThat(rows("select distinct xmin::text from vote.ballot")).hasSize(1);
        assertThat(rows("select number from vote.ballot order by ctid"))
                .usingElementComparator(bytes())
                .containsExactlyElementsOf(rows("select number from vote.ballot order by number"));
        assertThat(rows("select entry_id from vote.taken order by ctid"))
                .isEqualTo(rows("select entry_id from vote.taken order by entry_id"));
    }

    private static java.util.Comparator<Object> bytes() {
        return (a, b) -> java.util.Arrays.compareUnsigned((byte[]) a, (byte[]) b);
    }

    @Test
    void what_the_signer_has_seen_is_in_no_ballot() {
        var entry = met.present().getFirst();
        var blank = BlankPaper.fresh(votesKey());
        var answer = takes(entry, blank);
        openTheBox();
        box.drop(vote, blank.signedBy(answer).orElseThrow().vote(Choice.FOR));
        count();

        var published =
                Acting.as(Actor.SYSTEM, () -> boards.text(votes.find(vote).orElseThrow()));
        var text = java.util.Base64.getUrlEncoder().withoutPadding();
        assertThat(published)
                .doesNotContain(text.encodeToString(answer))
                .doesNotContain(text.encodeToString(blank.blinded()));
    }

    @Test
    void the_journal_says_nothing_about_single_papers_and_ballots() {
        var papers = papers(3);
        openTheBox();
        papers.forEach(paper -> box.drop(vote, paper.vote(Choice.FOR)));
        count();

        assertThat(new HashSet<>(
                        rows("select action from audit.entry where subject = 'vote' and subject_id = " + vote)))
                .isEqualTo(Set.of("vote.opened", "vote.box-opened", "vote.closed"));
    }

    @Test
    void a_secret_vote_called_off_leaves_no_key() {
        papers(1);
        as(() -> {
            callOff.callOff(met.officer(), vote, "Mất điện");
            return vote;
        });
        assertThat(rows("select 1 from vote.signing_key")).isEmpty();
        assertThat(Acting.as(Actor.SYSTEM, () -> votes.running(met.conference())))
                .isEmpty();
    }

    private List<Object> rows(String sql) {
        return assembly.owner().sql(sql).query((row, _) -> row.getObject(1)).list();
    }

    private Set<String> columns(String table) {
        return new HashSet<>(assembly.owner()
                .sql("select column_name from information_schema.columns where table_schema = 'vote'"
                        + " and table_name = :table")
                .param("table", table)
                .query(String.class)
                .list());
    }
}
