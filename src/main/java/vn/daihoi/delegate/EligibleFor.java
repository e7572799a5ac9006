package vn.daihoi.delegate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.BackedExemplars;
import vn.daihoi.unit.Unit;

/// Whom a list may take: the exemplars its unit stands behind (KH128 II.2.d); for the nation's congress, the exemplars
/// among the delegates of the unit's own congress (KH128 III.2).
@Component
public class EligibleFor {
    private final BackedExemplars backed;
    private final DelegateLists lists;
    private final Entries entries;

    EligibleFor(BackedExemplars backed, DelegateLists lists, Entries entries) {
        this.backed = backed;
        this.lists = lists;
        this.entries = entries;
    }

    /// Whether the list is that of the delegation to the nation's congress.
    public static boolean isNation(Unit unit, DelegateList list) {
        return list.purpose() == Purpose.UP && unit.parentId() == null;
    }

    /// Those who do not stand on it yet.
    public List<Eligible> of(Unit unit, DelegateList list) {
        var onList = entries.of(list.id()).stream().map(Entry::registrantId).collect(Collectors.toSet());
        var all = isNation(unit, list) ? delegates(unit, list) : exemplars(unit, list);
        return all.filter(one -> !onList.contains(one.registrantId())).toList();
    }

    private Stream<Eligible> delegates(Unit unit, DelegateList list) {
        return lists.ofUnit(unit.id(), list.season(), Purpose.HERE).stream()
                .flatMap(here -> entries.of(here.id()).stream())
                .filter(entry -> entry.counts() && entry.kind().isExemplar())
                .map(entry -> new Eligible(
                        entry.registrantId(), entry.kind(), entry.represents(), entry.fromUnitId(), entry.id()));
    }

    private Stream<Eligible> exemplars(Unit unit, DelegateList list) {
        return backed.by(unit, list.season()).stream()
                .map(one -> new Eligible(one.registrantId(), EntryKind.of(one.kind()), "", one.branchId(), null));
    }
}
