package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.ballot.Tally;
import vn.daihoi.hall.Seats;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

class VoteRulesTest {
    private static final Citation CITE = Citation.of("KH128 II.3");
    private static final Bar BAR = new Bar(67, 50, "", CITE);

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void quorum_and_majority_are_the_plans_and_cited() {
        var findings = VoteRules.judge(BAR, 100, 66, new Tally(33, 20, 5));

        assertThat(codes(findings)).containsExactly("BQ-401", "BQ-402");
        assertThat(findings).allMatch(finding -> CITE.equals(finding.citation()));
    }

    @Test
    void exactly_the_quorum_is_enough_and_exactly_half_in_favour_is_not() {
        assertThat(VoteRules.judge(new Bar(67, 50, "", CITE), 100, 67, new Tally(34, 33, 0)))
                .isEmpty();
        assertThat(codes(VoteRules.judge(new Bar(null, 50, "", CITE), 100, 68, new Tally(34, 30, 4))))
                .containsExactly("BQ-402");
    }

    @Test
    void without_a_figure_more_must_be_for_than_against_and_the_shares_are_told() {
        assertThat(codes(VoteRules.judge(Bar.NONE, 10, 8, new Tally(4, 3, 1)))).containsExactly("BQ-404");
        assertThat(codes(VoteRules.judge(Bar.NONE, 10, 8, new Tally(4, 4, 0)))).containsExactly("BQ-403", "BQ-404");
    }

    @Test
    void a_block_may_have_more_votes_than_people_but_the_hall_may_not() {
        assertThat(VoteRules.ofBlock("A", 11, 10)).noneMatch(Finding::isBreach).isNotEmpty();
        assertThat(codes(VoteRules.toCount(List.of(), 11, 10))).containsExactly("BQ-302");
    }

    @Test
    void a_block_that_is_missing_is_named() {
        assertThat(VoteRules.toCount(List.of("B", "C"), 3, 10).getFirst().values())
                .containsExactly("B, C");
    }

    @Test
    void all_that_stands_against_opening_is_told_at_once() {
        assertThat(codes(VoteRules.toOpen(true, 0, false, true)))
                .containsExactly("BQ-101", "BQ-102", "BQ-103", "BQ-104");
    }

    @Test
    void blocks_cover_everybody_present_once_and_those_without_a_seat_are_a_block() {
        var drawn = List.of(
                new Seats.BlockOfSeats("A", "", Set.of(1L, 2L, 9L)), new Seats.BlockOfSeats("B", "", Set.of(3L)));

        assertThat(Blocks.of(drawn, Set.of(1L, 2L, 3L, 4L)))
                .containsExactly(
                        new Blocks.Block("A", "", 2), new Blocks.Block("B", "", 1), new Blocks.Block("", "", 1));
        assertThat(Blocks.of(List.of(), Set.of(1L, 2L))).containsExactly(new Blocks.Block("", "", 2));
    }
}
