package vn.daihoi.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Judges those who speak together: do they stand for the whole, and do they come?
@Component
public class Balances {
    private final Registrants registrants;
    private final Seasons seasons;
    private final Talks talks;
    private final DelegateLists lists;
    private final Entries entries;

    Balances(Registrants registrants, Seasons seasons, Talks talks, DelegateLists lists, Entries entries) {
        this.registrants = registrants;
        this.seasons = seasons;
        this.talks = talks;
        this.lists = lists;
        this.entries = entries;
    }

    public List<Finding> of(Actor actor, Unit host, String season, Collection<Exemplar> speakers, Words t) {
        var ids = speakers.stream().map(Exemplar::registrantId).toList();
        var traits = registrants.traitsOf(ids);
        var counted = speakers.stream()
                .map(one -> {
                    var of = traits.get(one.registrantId());
                    var field = one.sheet().field();
                    return new TalkRules.Speaker(
                            one.registrantId(),
                            one.name(),
                            of == null ? null : of.sex(),
                            of == null ? null : of.work(),
                            field == null ? "" : t.of("people.sector." + field.code()),
                            one.unitName());
                })
                .toList();
        var rule = seasons.plan(host)
                .flatMap(found -> Optional.ofNullable(found.plan().papers()))
                .<Citation>map(found -> found.citation());
        var findings = new ArrayList<>(TalkRules.balance(counted, talks.spokeBefore(ids, season), rule.orElse(null)));
        going(host, season).ifPresent(listed -> findings.addAll(TalkRules.unlisted(counted, listed)));
        return findings;
    }

    /// Empty before the conference has begun its list.
    private Optional<Set<Long>> going(Unit host, String season) {
        return lists.ofUnit(host.id(), season, Purpose.HERE)
                .map(list -> entries.of(list.id()).stream()
                        .filter(Entry::counts)
                        .map(Entry::registrantId)
                        .collect(Collectors.toSet()));
    }
}
