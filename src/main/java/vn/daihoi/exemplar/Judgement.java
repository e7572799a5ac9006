package vn.daihoi.exemplar;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Units;

/// What is to be said of an exemplar as it stands now; on screen beside it at any time.
@Component
public class Judgement {
    private final Registrants registrants;
    private final Honours honours;
    private final Evidences evidences;
    private final Seasons seasons;
    private final Units units;

    Judgement(Registrants registrants, Honours honours, Evidences evidences, Seasons seasons, Units units) {
        this.registrants = registrants;
        this.honours = honours;
        this.evidences = evidences;
        this.seasons = seasons;
        this.units = units;
    }

    public List<Finding> of(Actor actor, Exemplar one) {
        var plan = units.find(one.unitId()).flatMap(seasons::plan).map(found -> found.plan());
        var papers = plan.flatMap(found -> java.util.Optional.ofNullable(found.papers()));
        var facts = new ExemplarRules.Facts(
                honours.of(one.registrantId()).size(),
                evidences.of(one.id()).size(),
                one.isConsented(),
                isMerged(actor, one),
                plan.map(found -> found.heading().review()).orElse(null),
                papers.<Citation>map(found -> found.citation()).orElse(null));
        return new ArrayList<>(ExemplarRules.check(one.sheet(), facts));
    }

    private boolean isMerged(Actor actor, Exemplar one) {
        var registrant = registrants.byIds(actor, List.of(one.registrantId())).get(one.registrantId());
        return registrant != null && registrant.mergedInto() != null;
    }
}
