package vn.daihoi.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// Enters and takes back the honours of a registrant.
@Service
public class KeepHonours {
    private final Registrants registrants;
    private final Honours honours;
    private final Register register;
    private final SeasonClock clock;

    KeepHonours(Registrants registrants, Honours honours, Register register, SeasonClock clock) {
        this.registrants = registrants;
        this.honours = honours;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public void add(Actor actor, long registrantId, Honour honour) {
        var holder = changeable(actor, registrantId);
        Refused.ifAnyBreach(HonourRules.check(honour, holder.kind(), clock.today()));
        if (honours.of(registrantId).stream().anyMatch(held -> held.honour().isSameAs(honour))) {
            throw new Refused(List.of(RegistrantRules.breach("NG-136").at("award")));
        }
        honours.add(List.of(new Honours.Held(0, registrantId, honour)));
        register.tell("people.honoured", holder, null, honour.cells());
    }

    /// Taken back where it was entered by mistake; the journal remembers it.
    @Transactional
    public void remove(Actor actor, long registrantId, long honourId) {
        var holder = changeable(actor, registrantId);
        var held = honours.of(registrantId).stream()
                .filter(one -> one.id() == honourId)
                .findFirst();
        if (held.isPresent() && honours.remove(registrantId, honourId) > 0) {
            register.tell("people.unhonoured", holder, held.get().honour().cells(), null);
        }
    }

    private Registrant changeable(Actor actor, long id) {
        var holder = registrants.lock(actor, id);
        PeopleRights.requireChange(actor, holder.unitId());
        return holder;
    }
}
