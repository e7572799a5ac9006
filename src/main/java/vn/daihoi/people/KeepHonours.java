package vn.daihoi.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

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

    /// What a decision gives, entered by whoever issued it, also for people whose entry they do not keep. Each once:
    /// what was entered by hand before, without a number or with the same one, is not entered a second time.
    ///
    /// @param decision number of the decision, for the journal
    /// @return how many were new
    @Transactional
    public int grant(Actor actor, String decision, List<Honours.Held> given) {
        var holders = registrants.byIds(
                actor, given.stream().map(Honours.Held::registrantId).toList());
        given.forEach(one -> {
            var holder = holders.get(one.registrantId());
            if (holder == null) {
                throw new NotThere("registrant", one.registrantId());
            }
            Refused.ifAnyBreach(HonourRules.check(one.honour(), holder.kind(), clock.today()));
        });
        var known = honours.of(holders.keySet());
        var fresh = given.stream()
                .filter(one -> known.getOrDefault(one.registrantId(), List.of()).stream()
                        .noneMatch(held -> isOfDecision(held.honour(), one.honour())))
                .toList();
        known.values().stream()
                .flatMap(List::stream)
                .filter(held -> given.stream().anyMatch(one -> isLikeButUnnumbered(held, one)))
                .forEach(held -> honours.remove(held.registrantId(), held.id()));
        honours.add(fresh);
        register.tellMany(
                "people.honours-granted", actor.unitId(), Map.of("decision", decision, "count", fresh.size()));
        register.changed(holders.values());
        return fresh.size();
    }

    /// What a decision gave and its recall takes back, also from people whose entry the actor does not keep. A second
    /// time finds nothing.
    ///
    /// @param honour with the number of the decision
    /// @return from how many it was taken
    @Transactional
    public int revoke(Actor actor, Collection<Long> registrantIds, Honour honour) {
        var held = Set.copyOf(honours.revoke(registrantIds, honour));
        if (!held.isEmpty()) {
            register.tellMany(
                    "people.honours-revoked",
                    actor.unitId(),
                    Map.of("decision", honour.decision(), "honour", honour.title(), "count", held.size()));
            register.changed(registrants.byIds(actor, held).values());
        }
        return held.size();
    }

    private static boolean isOfDecision(Honour held, Honour given) {
        return held.isSameAs(given) && held.decision().equalsIgnoreCase(given.decision());
    }

    private static boolean isLikeButUnnumbered(Honours.Held held, Honours.Held given) {
        return held.registrantId() == given.registrantId()
                && held.honour().isSameAs(given.honour())
                && held.honour().decision().isEmpty();
    }

    /// Taken back where it was entered by mistake; the journal remembers it. An honour is never changed: a correction
    /// or a decision puts another in its place, so its id is what was seen.
    @Transactional
    public void remove(Actor actor, long registrantId, long honourId) {
        var holder = changeable(actor, registrantId);
        var held = honours.of(registrantId).stream()
                .filter(one -> one.id() == honourId)
                .findFirst()
                .orElseThrow(() -> new StaleEdit("honour", honourId, 1, 0));
        if (honours.remove(registrantId, honourId) == 0) {
            throw new StaleEdit("honour", honourId, 1, 0);
        }
        register.tell("people.unhonoured", holder, held.honour().cells(), null);
    }

    private Registrant changeable(Actor actor, long id) {
        var holder = registrants.lock(actor, id);
        PeopleRights.requireChange(actor, holder.unitId());
        return holder;
    }
}
