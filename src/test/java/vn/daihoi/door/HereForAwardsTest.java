package vn.daihoi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.daihoi.award.Batches;
import vn.daihoi.delegate.CountAtDoors;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.shared.SeasonClock;

@OnLists
class HereForAwardsTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    Batches batches;

    @Autowired
    CountAtDoors list;

    @Autowired
    SeasonClock clock;

    private Hall at;
    private long oanh;
    private long binh;

    @BeforeEach
    void two_people() {
        at = new Hall(beans, "Trần Thị Oanh", "Lê Văn Bình");
        oanh = at.people.getFirst();
        binh = at.people.getLast();
    }

    private @Nullable Set<Long> present() {
        return at.by(at.first, () -> batches.present(at.congress.id));
    }

    private void writeDown(long entry) {
        at.by(at.first, () -> {
            list.count(at.congress.list, List.of(entry), List.of(), "Ban tổ chức", clock.instant());
            return entry;
        });
    }

    @Test
    void as_long_as_nobody_has_come_nobody_is_called_absent() {
        assertThat(present()).isNull();
    }

    @Test
    void whoever_went_out_is_not_called_to_the_stage_though_the_list_has_them_present() {
        at.send(at.first, at.in(oanh, Duration.ofMinutes(9)), at.in(binh, Duration.ofMinutes(8)));
        at.send(at.second, at.out(oanh, Duration.ofMinutes(2)));
        assertThat(present()).containsExactly(binh);

        at.send(at.first, at.in(oanh, Duration.ZERO));
        assertThat(present()).containsExactlyInAnyOrder(oanh, binh);
    }

    @Test
    void when_all_have_gone_out_the_ceremony_knows_that_they_are_missing() {
        at.send(at.first, at.in(oanh, Duration.ofMinutes(9)));
        at.send(at.first, at.out(oanh, Duration.ofMinutes(2)));
        assertThat(present()).isEmpty();
    }

    @Test
    void whom_no_door_has_seen_the_list_answers_for() {
        writeDown(binh);
        at.send(at.first, at.in(oanh, Duration.ofMinutes(9)));
        assertThat(present()).containsExactlyInAnyOrder(oanh, binh);
    }

    @Test
    void a_scan_taken_back_leaves_nobody_present() {
        var scan = at.in(oanh, Duration.ofMinutes(9));
        at.send(at.first, scan);
        at.send(at.first, at.undo(scan));
        assertThat(present()).isNull();
    }
}
