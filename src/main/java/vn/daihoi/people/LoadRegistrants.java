package vn.daihoi.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// Enters a whole list at once, all or nothing. The journal gets one entry for the list.
@Service
public class LoadRegistrants {
    private final RegistrantWriter writer;
    private final Honours honours;
    private final Register register;
    private final SeasonClock clock;

    LoadRegistrants(RegistrantWriter writer, Honours honours, Register register, SeasonClock clock) {
        this.writer = writer;
        this.honours = honours;
        this.register = register;
        this.clock = clock;
    }

    /// @param name of the list, for the journal
    /// @return the new ids, in the order of the list
    @Transactional
    public List<Long> load(Actor actor, String name, List<Entry> list) {
        list.forEach(entry ->
                PeopleRights.requireChange(actor, entry.fresh().profile().unitId()));
        Refused.ifAnyBreach(
                list.stream().flatMap(entry -> check(entry).stream()).toList());

        var ids = writer.addAll(list.stream().map(Entry::fresh).toList(), actor.name(), clock.instant());
        var held = new ArrayList<Honours.Held>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            list.get(i).honours().forEach(honour -> held.add(new Honours.Held(0, id, honour)));
        }
        honours.add(held);
        register.tellMany("people.loaded", actor.unitId(), Map.of("list", name, "registrants", ids.size()));
        return ids;
    }

    private List<Finding> check(Entry entry) {
        var profile = entry.fresh().profile();
        var findings = new ArrayList<>(RegistrantRules.check(profile, clock.today()));
        findings.addAll(RegistrantRules.check(entry.fresh().sensitive()));
        entry.honours().forEach(honour -> findings.addAll(HonourRules.check(honour, profile.kind(), clock.today())));
        return findings;
    }
}
