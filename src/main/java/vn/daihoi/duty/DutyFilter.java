package vn.daihoi.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which duties to list. Nulls and empty lists filter nothing.
///
/// @param unitId owed by this unit
/// @param underUnitId owed by this unit or one below it
/// @param receiverUnitId received at this unit
/// @param lateOnly only what still lies with the unit after its last day
/// @param words in the unit's name, without accents
public record DutyFilter(
        @Nullable Long unitId,
        @Nullable Long underUnitId,
        @Nullable Long receiverUnitId,
        List<String> kinds,
        @Nullable String rule,
        List<String> states,
        boolean lateOnly,
        String words) {
    public static final DutyFilter ALL = new DutyFilter(null, null, null, List.of(), null, List.of(), false, "");

    public DutyFilter of(@Nullable Long unitId) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }

    public DutyFilter under(@Nullable Long underUnitId) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }

    public DutyFilter receivedAt(@Nullable Long receiverUnitId) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }

    public DutyFilter kinds(List<String> kinds) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }

    public DutyFilter rule(@Nullable String rule) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }

    public DutyFilter in(String... states) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, List.of(states), lateOnly, words);
    }

    public DutyFilter late() {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, true, words);
    }

    public DutyFilter words(String words) {
        return new DutyFilter(unitId, underUnitId, receiverUnitId, kinds, rule, states, lateOnly, words);
    }
}
