package vn.daihoi.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.selection.ProblemFiles;
import vn.daihoi.selection.csv.CsvFile;
import vn.daihoi.selection.lot.FairLot;
import vn.daihoi.selection.lot.Outcome;
import vn.daihoi.selection.lot.Progress;

class InputsTest {
    @Test
    void a_lot_that_asks_for_nothing_but_a_number_is_published_so_that_the_command_line_reads_it() {
        var candidates = LongStream.rangeClosed(1, 6)
                .mapToObj(id -> new Candidate(id, "Người " + id, "", "", null, Map.of()))
                .toList();
        var wanted = new Wanted(2, Method.LOT, "7", List.of(), List.of(), List.of(), Map.of());

        var inputs = Inputs.of(candidates, wanted);

        var read = ProblemFiles.of(
                CsvFile.parse("categories.csv", inputs.categories()),
                CsvFile.parse("respondents.csv", inputs.respondents()),
                2);
        assertThat(FairLot.solve(read, Progress.NONE))
                .isInstanceOfSatisfying(
                        Outcome.Lottery.class,
                        lottery -> assertThat(lottery.probabilities())
                                .hasSize(6)
                                .allSatisfy((_, chance) -> assertThat(chance).hasToString("1/3")));
        assertThat(read.kinds().count()).isEqualTo(inputs.problem(2).kinds().count());
    }
}
