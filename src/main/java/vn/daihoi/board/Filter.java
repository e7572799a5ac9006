package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What part of the board the reader wants to see.
///
/// @param kinds of unit (a tier is the set of its kinds); empty for all
/// @param rule code of one duty; null for all
/// @param state null for all
public record Filter(
        Set<String> kinds, @Nullable String rule, @Nullable StateWanted state) {
    public static final Filter ALL = new Filter(Set.of(), null, null);

    boolean takesAllUnits() {
        return kinds.isEmpty();
    }

    public boolean takes(UnitLine unit) {
        return kinds.isEmpty() || kinds.contains(unit.kind());
    }

    public boolean takes(DutyLine duty, LocalDate day) {
        return (rule == null || rule.equals(duty.rule())) && (state == null || state.takes(duty, day));
    }
}
