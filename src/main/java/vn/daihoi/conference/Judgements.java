package vn.daihoi.conference;

import org.springframework.stereotype.Component;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// Judges conferences by the plan in force on their day.
@Component
public class Judgements {
    private final Preparations preparations;
    private final AcceptedFindings accepted;
    private final GroundsFor grounds;
    private final SeasonClock clock;

    Judgements(Preparations preparations, AcceptedFindings accepted, GroundsFor grounds, SeasonClock clock) {
        this.preparations = preparations;
        this.accepted = accepted;
        this.grounds = grounds;
        this.clock = clock;
    }

    public Judgement of(Unit unit, Conference conference) {
        return of(unit, preparations.of(conference));
    }

    /// Also for what is only typed and not stored yet.
    public Judgement of(Unit unit, Preparation preparation) {
        var conference = preparation.conference();
        var found = grounds.find(unit, conference.facts().day())
                .orElseThrow(() -> new NotThere("plan for unit", unit.id()));
        return new Judgement(
                found,
                preparation,
                ConferenceRules.bySection(found, preparation, clock.today()),
                accepted.of(conference.id()));
    }
}
