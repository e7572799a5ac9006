package vn.daihoi.delegate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Looks in the register for whom pasted rows mean. A different spelling of tones is the same name; a year of birth
/// that differs leaves a doubt, which a person decides.
@Component
class MatchRows {
    private static final int MOST = 12;

    private final RegistrantSearch search;
    private final Entries entries;
    private final UnitTree tree;
    private final SeasonClock clock;

    MatchRows(RegistrantSearch search, Entries entries, UnitTree tree, SeasonClock clock) {
        this.search = search;
        this.entries = entries;
        this.tree = tree;
        this.clock = clock;
    }

    /// @param unit of the list
    List<Matched> match(Actor actor, DelegateList list, Unit unit, List<PastedRow> rows) {
        var onList = entries.of(list.id()).stream()
                .collect(Collectors.toMap(
                        Entry::registrantId, entry -> entry.state().counts()));
        var names = names(actor, unit, rows);
        return rows.stream()
                .map(row -> match(actor, row, onList, names.meant(row.unit())))
                .toList();
    }

    private UnitNames names(Actor actor, Unit unit, List<PastedRow> rows) {
        return rows.stream().allMatch(row -> row.unit().isEmpty())
                ? new UnitNames(List.of())
                : new UnitNames(tree.on(actor, clock.today()).stream()
                        .filter(one -> one.id() == unit.id() || one.path().startsWith(unit.path() + "."))
                        .toList());
    }

    private Matched match(Actor actor, PastedRow row, Map<Long, Boolean> onList, UnitMeant meant) {
        var name = VietnameseText.plain(row.name());
        var candidates = search.find(actor, row.name(), MOST).stream()
                .filter(listed -> VietnameseText.plain(
                                        listed.registrant().name().display())
                                .equals(name)
                        || VietnameseText.plain(listed.registrant().name().full())
                                .equals(name))
                .map(listed -> new Matched.Candidate(
                        listed.registrant().id(),
                        listed.registrant().name().full(),
                        listed.registrant().facts().bornYear(),
                        listed.registrant().facts().post(),
                        Objects.requireNonNullElse(listed.unitName(), "")))
                .sorted(Comparator.comparingInt((Matched.Candidate one) -> likeness(row, one))
                        .reversed())
                .toList();
        var sure = sure(row, candidates);
        var there = sure == null ? null : onList.get(sure);
        return new Matched(row, candidates, sure, there != null, Boolean.FALSE.equals(there), meant);
    }

    /// One of the name with the year; or the only one of the name, where the row or the register knows no year.
    private static @Nullable Long sure(PastedRow row, List<Matched.Candidate> candidates) {
        var sameYear = candidates.stream()
                .filter(one -> row.born() != null && row.born().equals(one.born()))
                .toList();
        if (sameYear.size() == 1) {
            return sameYear.getFirst().registrantId();
        }
        var only = candidates.size() == 1 ? candidates.getFirst() : null;
        return only != null && (row.born() == null || only.born() == null) ? (Long) only.registrantId() : null;
    }

    private static int likeness(PastedRow row, Matched.Candidate one) {
        var likeness = 0;
        if (row.born() != null && one.born() != null) {
            likeness += Math.max(0, 4 - 2 * Math.abs(row.born() - one.born()));
        }
        if (!row.unit().isEmpty() && VietnameseText.plain(one.unit()).contains(VietnameseText.plain(row.unit()))) {
            likeness += 3;
        }
        return likeness;
    }
}
