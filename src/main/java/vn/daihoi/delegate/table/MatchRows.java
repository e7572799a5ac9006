package vn.daihoi.delegate.table;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// Looks in the register for whom pasted rows mean. A different spelling of tones is the same name; a year of birth
/// that differs leaves a doubt, which a person decides.
@Component
public class MatchRows {
    private static final int MOST = 12;

    private final RegistrantSearch search;
    private final Entries entries;

    MatchRows(RegistrantSearch search, Entries entries) {
        this.search = search;
        this.entries = entries;
    }

    public List<Matched> match(Actor actor, DelegateList list, List<PastedRow> rows) {
        var onList = entries.of(list.id()).stream().map(Entry::registrantId).collect(Collectors.toSet());
        return rows.stream().map(row -> match(actor, row, onList)).toList();
    }

    private Matched match(Actor actor, PastedRow row, Set<Long> onList) {
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
        return new Matched(row, candidates, sure, sure != null && onList.contains(sure));
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
