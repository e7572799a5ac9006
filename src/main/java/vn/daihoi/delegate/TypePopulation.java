package vn.daihoi.delegate;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;

/// Types the numbers of the population on one axis, with where they come from.
@Service
public class TypePopulation {
    private final Editing editing;
    private final Populations populations;
    private final SeasonClock clock;

    TypePopulation(Editing editing, Populations populations, SeasonClock clock) {
        this.editing = editing;
        this.populations = populations;
        this.clock = clock;
    }

    /// @param numbers by value; empty = the register's numbers hold again
    @Transactional
    public void type(Actor actor, long listId, String axis, Map<String, Long> numbers, String source) {
        var opened = editing.open(actor, listId);
        var told = VietnameseText.line(source);
        Editing.refuseIf(!numbers.isEmpty() && told.isEmpty(), "DB-323");
        Editing.refuseIf(numbers.values().stream().anyMatch(number -> number < 0), "DB-324");

        var list = opened.list();
        populations.type(list.unitId(), list.season(), axis, numbers, told, actor.name(), clock.instant());
        editing.told(opened, "population-typed", List.of());
    }
}
