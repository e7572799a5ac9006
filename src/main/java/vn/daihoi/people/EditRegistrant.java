package vn.daihoi.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// Changes what is known of a registrant.
@Service
public class EditRegistrant {
    private final Registrants registrants;
    private final RegistrantWriter writer;
    private final Register register;
    private final Units units;
    private final Scribe scribe;
    private final SeasonClock clock;

    EditRegistrant(
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

    /// @param version the one the form was filled from
    /// @param sensitive null leaves what is sensitive as it is
    @Transactional
    public Registrant edit(Actor actor, long id, int version, Profile wanted, @Nullable Sensitive sensitive) {
        var before = registrants.lock(actor, id);
        PeopleRights.requireChange(actor, before.unitId());
        if (before.mergedInto() != null) {
            throw new Refused(List.of(RegistrantRules.breach("NG-120")));
        }
        StaleEdit.unlessCurrent("registrant", id, version, before.version());
        check(actor, before, wanted, sensitive);

        writer.save(id, wanted, actor.name(), clock.instant());
        var now = scribe.write(wanted).open();
        if (sensitive != null && writer.save(id, sensitive)) {
            now.put("sensitive", "1");
        }
        var after = registrants.visibleTo(actor, id);
        register.tell("people.edited", after, scribe.write(before.profile()).open(), now);
        return after;
    }

    private void check(Actor actor, Registrant before, Profile wanted, @Nullable Sensitive sensitive) {
        if (wanted.unitId() != before.unitId()) {
            PeopleRights.requireChange(
                    actor, units.visibleTo(actor, wanted.unitId()).id());
        }
        var findings = new ArrayList<>(RegistrantRules.check(wanted, clock.today()));
        if (sensitive != null) {
            findings.addAll(RegistrantRules.check(sensitive));
        }
        Refused.ifAnyBreach(findings);
    }
}
