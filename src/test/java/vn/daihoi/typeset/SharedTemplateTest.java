package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SharedTemplateTest {

    /// Two officers who look at drafts of one kind at once.
    @Test
    void papers_drawn_at_the_same_time_from_one_template_are_all_alike() throws Exception {
        var template = Sample.template("ke-hoach", Regime.DECREE_30_2020);
        var sample = Sample.of("ke-hoach");
        var values = Values.from(sample.values());
        var alone = template.fill(values).pdf();
        Callable<byte[]> draw = () -> template.fill(values).pdf();
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var drawn : many.invokeAll(new ArrayList<>(java.util.Collections.nCopies(48, draw)))) {
                assertThat(drawn.get()).isEqualTo(alone);
            }
        }
    }
}
