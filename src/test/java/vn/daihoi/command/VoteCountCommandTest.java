package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.ballot.Board;
import vn.daihoi.ballot.BoardHead;
import vn.daihoi.ballot.Choice;

class VoteCountCommandTest {
    private static final BlindSigner SIGNER = BlindSigner.fresh();

    @TempDir
    Path here;

    private static Ballot ballot(Choice choice) {
        var blank = BlankPaper.fresh(SIGNER.key());
        return blank.signedBy(SIGNER.sign(blank.blinded()).orElseThrow())
                .orElseThrow()
                .vote(choice);
    }

    private String board() {
        List<Ballot> ballots = IntStream.range(0, 5)
                .mapToObj(i -> ballot(i < 4 ? Choice.FOR : Choice.AGAINST))
                .toList();
        return Board.of(new BoardHead("abc", "Thông qua danh sách", SIGNER.key(), 8, 6, 5), ballots)
                .text();
    }

    private Console counted(String text) throws IOException {
        var file = Files.writeString(here.resolve("board.txt"), text);
        return Console.after("vote-count", file.toString());
    }

    @Test
    void a_published_board_is_counted_again_and_its_mark_told() throws IOException {
        var console = counted(board());

        assertThat(console.exit()).as(console.err()).isZero();
        assertThat(console.out())
                .contains("ĐÚNG", "Tán thành 4, không tán thành 1", SIGNER.key().mark());
    }

    @Test
    void a_vote_that_was_turned_is_named_with_its_line() throws IOException {
        var console = counted(board().replaceFirst(" against ", " for "));

        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.err()).contains("dấu niêm được mở không khớp", "mắt xích không khớp");
        assertThat(console.out()).contains("SAI");
    }

    @Test
    void another_file_is_no_board() throws IOException {
        assertThat(counted("name,weight\n").exit()).isEqualTo(1);
        assertThat(Console.after("vote-count", here.resolve("none.txt").toString())
                        .err())
                .contains("Không đọc được tệp");
    }
}
