package vn.daihoi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static final BlindSigner SIGNER = BlindSigner.fresh();
    private static final BlindSigner ANOTHER = BlindSigner.fresh();

    private static BlankPaper.Signed taken(BlindSigner signer) {
        var blank = BlankPaper.fresh(signer.key());
        return blank.signedBy(signer.sign(blank.blinded()).orElseThrow()).orElseThrow();
    }

    private static List<Ballot> ballots(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> taken(SIGNER).vote(Choice.values()[i % 3]))
                .toList();
    }

    private static String board(List<Ballot> ballots, int taken) {
        var head = new BoardHead("abc", "Thông qua\ndanh sách", SIGNER.key(), 10, 9, taken);
        return Board.of(head, ballots).text();
    }

    @Test
    void a_paper_signed_blindly_makes_a_ballot_that_counts() {
        assertThat(taken(SIGNER).vote(Choice.FOR).fault(SIGNER.key())).isEmpty();
    }

    @Test
    void the_signer_never_sees_what_is_published() {
        var blank = BlankPaper.fresh(SIGNER.key());
        var answer = SIGNER.sign(blank.blinded()).orElseThrow();
        var ballot = blank.signedBy(answer).orElseThrow().vote(Choice.AGAINST);

        assertThat(ballot.signature()).isNotEqualTo(answer);
        assertThat(ballot.paper().bytes()).isNotEqualTo(blank.blinded());
    }

    @Test
    void a_signature_of_another_vote_is_forged_here() {
        assertThat(taken(ANOTHER).vote(Choice.FOR).fault(SIGNER.key())).contains(Ballot.Fault.FORGED);
        var blank = BlankPaper.fresh(SIGNER.key());
        assertThat(blank.signedBy(ANOTHER.sign(new byte[256]).orElseThrow())).isEmpty();
    }

    @Test
    void nobody_turns_a_vote_into_another_one() {
        var cast = taken(SIGNER).vote(Choice.AGAINST);
        var turned = new Ballot(cast.paper(), cast.signature(), Choice.FOR, cast.opening());

        assertThat(turned.fault(SIGNER.key())).contains(Ballot.Fault.SEALED);
    }

    @Test
    void what_is_no_blinded_paper_is_not_signed() {
        assertThat(SIGNER.sign(new byte[3])).isEmpty();
        assertThat(SIGNER.sign(SIGNER.key().bytes())).isEmpty();
    }

    @Test
    void the_key_is_the_same_after_it_was_kept() {
        var kept = BlindSigner.of(SIGNER.secret());
        assertThat(kept.key()).isEqualTo(SIGNER.key());
        assertThat(VoteKey.of(kept.key().bytes())).isEqualTo(SIGNER.key());
        assertThat(kept.key().mark()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
    }

    @Test
    void a_published_board_is_counted_again() {
        var counted = Count.of(board(ballots(7), 8));

        assertThat(counted.faults()).isEmpty();
        assertThat(counted.tally()).isEqualTo(new Tally(3, 2, 2));
    }

    @Test
    void the_order_of_the_board_is_not_that_of_casting() {
        var cast = ballots(7);
        var turned = new ArrayList<>(cast).reversed();

        assertThat(board(turned, 8)).isEqualTo(board(cast, 8));
    }

    @Test
    void a_ballot_of_another_key_a_turned_one_and_a_second_one_are_found() {
        var right = ballots(3);
        var turned = new Ballot(
                right.get(0).paper(),
                right.get(0).signature(),
                Choice.AGAINST,
                right.get(0).opening());
        var forged = taken(ANOTHER).vote(Choice.FOR);
        var counted = Count.of(board(List.of(turned, right.get(1), right.get(1), right.get(2), forged), 8));

        assertThat(counted.faults())
                .extracting(Counted.Fault::kind)
                .contains(Counted.Kind.SEALED, Counted.Kind.TWICE, Counted.Kind.FORGED);
    }

    @Test
    void a_line_left_out_or_put_in_breaks_the_chain() {
        var text = board(ballots(4), 8).lines().toList();
        var without = new ArrayList<>(text);
        without.remove(9);

        assertThat(Count.of(String.join("\n", without) + "\n").faults())
                .extracting(Counted.Fault::kind)
                .contains(Counted.Kind.CHAIN, Counted.Kind.SUMS);
    }

    @Test
    void there_are_never_more_ballots_than_papers() {
        assertThat(Count.of(board(ballots(3), 2)).faults())
                .extracting(Counted.Fault::kind)
                .containsExactly(Counted.Kind.TOO_MANY);
    }

    @Test
    void what_is_no_board_is_said_to_be_none() {
        assertThat(Count.of("xin chào").isRight()).isFalse();
        assertThat(Count.of("").isRight()).isFalse();
    }
}
