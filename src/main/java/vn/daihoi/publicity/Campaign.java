package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Movement;
import vn.daihoi.shared.Citation;
import vn.daihoi.unit.Unit;

/// What the plan in force asks of the press: who, for what, around which day.
///
/// @param phases as the plan names them: before, during, after
/// @param duty code of the rule by which the bodies owe their plan
/// @param congress the day of the congress at the top of the tree; null while it is not settled
public record Campaign(
        String season,
        List<Unit> bodies,
        List<String> phases,
        List<Movement> movements,
        @Nullable LocalDate congress,
        String duty,
        Citation cite) {

    public Campaign {
        bodies = List.copyOf(bodies);
        phases = List.copyOf(phases);
        movements = List.copyOf(movements);
    }

    public Optional<Unit> body(long id) {
        return bodies.stream().filter(one -> one.id() == id).findFirst();
    }

    public String phase(Phase phase) {
        return phase.ordinal() < phases.size() ? phases.get(phase.ordinal()) : "";
    }

    public String movement(String code) {
        return movements.stream()
                .filter(one -> one.code().equals(code))
                .map(Movement::name)
                .findFirst()
                .orElse("");
    }
}
