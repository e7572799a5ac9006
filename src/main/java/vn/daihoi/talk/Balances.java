package vn.daihoi.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Judges those who speak together: do they stand for the whole?
@Component
public class Balances {
    private final Registrants registrants;
    private final Seasons seasons;
    private final Talks talks;

    Balances(Registrants registrants, Seasons seasons, Talks talks) {
        this.registrants = registrants;
        this.seasons = seasons;
        this.talks = talks;
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
        return TalkRules.balance(counted, talks.spokeBefore(ids, season), rule.orElse(null));
    }
}
