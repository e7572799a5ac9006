package vn.daihoi.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Enters a person, a collective or a household.
@Service
public class AddRegistrant {
    private final Registrants registrants;
    private final RegistrantWriter writer;
    private final Register register;
    private final Units units;
    private final Scribe scribe;
    private final SeasonClock clock;

    AddRegistrant(
            Registrants registrants,
            RegistrantWriter writer,
            Register register,
            Units units,
            Scribe scribe,
            SeasonClock clock) {
        this.registrants = registrants;
        this.writer = writer;
        this.register = register;
        this.units = units;
        this.scribe = scribe;
        this.clock = clock;
    }

    @Transactional
    public Registrant add(Actor actor, NewRegistrant fresh) {
        var unit = units.visibleTo(actor, fresh.profile().unitId());
        PeopleRights.requireChange(actor, unit.id());
        Refused.ifAnyBreach(check(fresh));

        var id = writer.add(fresh, actor.name(), clock.instant());
        var added = registrants.visibleTo(actor, id);
        register.tell("people.added", added, null, scribe.write(added.profile()).open());
        return added;
    }

    /// What the register would say of them, before anything is written.
    public List<Finding> check(NewRegistrant fresh) {
        var findings = new ArrayList<>(RegistrantRules.check(fresh.profile(), clock.today()));
        findings.addAll(RegistrantRules.check(fresh.sensitive()));
        return findings;
    }
}
