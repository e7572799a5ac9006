package vn.daihoi.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;

/// Whom the congress honours on its stage: the first receive orders and the Prime Minister's certificates, then come
/// the exemplars of the season with those of the province.
@Component
@Profile("demo")
class Honoured {
    /// So many stand on the stage before those of the province.
    static final int BEFORE = 15;
    static final int BY_PROVINCE = 28;

    private final DelegateLists lists;
    private final Entries entries;
    private final Exemplars exemplars;

    Honoured(DelegateLists lists, Entries entries, Exemplars exemplars) {
        this.lists = lists;
        this.entries = entries;
        this.exemplars = exemplars;
    }

    List<Entry> of(Unit province, String season) {
        var people = lists
                .ofUnit(province.id(), season, Purpose.HERE)
                .map(list -> entries.of(list.id()))
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.counts() && entry.kind() == EntryKind.INDIVIDUAL)
                .toList();
        var known = exemplars.ofRegistrants(
                Actor.SYSTEM, season, people.stream().map(Entry::registrantId).toList());
        var others = people.stream()
                .filter(one -> !known.containsKey(one.registrantId()))
                .toList();
        return Stream.of(
                        others.stream().limit(BEFORE),
                        people.stream()
                                .filter(one -> known.containsKey(one.registrantId()))
                                .sorted(Comparator.comparing(one -> !isFarmer(known.get(one.registrantId())))),
                        others.stream().skip(BEFORE))
                .flatMap(one -> one)
                .toList();
    }

    private static boolean isFarmer(@Nullable Exemplar one) {
        return one != null && one.name().equals(ChosenStoryChapter.FARMER);
    }

    /// What was written of the exemplars among them: its first paragraph.
    Map<Long, String> deeds(String season, List<Long> registrants) {
        return exemplars.ofRegistrants(Actor.SYSTEM, season, registrants).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().sheet().deeds().split("\n")[0]));
    }
}
