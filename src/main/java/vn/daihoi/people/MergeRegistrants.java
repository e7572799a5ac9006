package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Makes one entry of two, by a person's decision, and takes such a decision back. Or tells two people apart for good.
@Service
public class MergeRegistrants {
    private static final String LOOK = "people.look.merge";

    private final Registrants registrants;
    private final RegistrantWriter writer;
    private final Merges merges;
    private final Duplicates duplicates;
    private final Honours honours;
    private final SensitiveData sensitiveData;
    private final Scribe scribe;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    MergeRegistrants(
            Registrants registrants,
            RegistrantWriter writer,
            Merges merges,
            Duplicates duplicates,
            Honours honours,
            SensitiveData sensitiveData,
            Scribe scribe,
            Register register,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.registrants = registrants;
        this.writer = writer;
        this.merges = merges;
        this.duplicates = duplicates;
        this.honours = honours;
        this.sensitiveData = sensitiveData;
        this.scribe = scribe;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /// Asked for twice, by a button tapped twice, it is done once.
    ///
    /// @param survivor the entry that goes on, and the version of it that was looked at
    /// @param taken fields whose value comes from the absorbed one
    @Transactional
    public long merge(Actor actor, Looked survivor, Looked absorbed, Set<Field> taken) {
        PeopleRights.requireSubtree(actor);
        // locked in this order by both taps: the second one waits here until the first has merged
        registrants.lock(actor, survivor.id());
        var merged = merges.between(survivor.id(), absorbed.id());
        if (merged.isPresent()) {
            return merged.get();
        }
        var one = current(actor, survivor);
        var other = current(actor, absorbed);
        Refused.ifAny(one.kind() == other.kind() && one.id() != other.id() ? List.of() : List.of(breach("NG-150")));

        var before = written(actor, one);
        var saved = save(actor, one.id(), chosen(before, written(actor, other), taken));
        var after = scribe.write(saved.profile(), saved.sensitive());
        writer.elsewhere(one.id(), units(one, other, saved.profile().unitId()));
        writer.absorb(other.id(), one.id(), actor.name(), clock.instant());
        var kept = new Kept(keyed(before), keyed(after), one.otherUnitIds(), copyHonours(one.id(), other.id()));

        var id = merges.add(one.id(), other.id(), kept, actor.name(), clock.instant());
        register.tell(
                "people.merged", one, Map.of(), Map.of("absorbed", other.name().full()));
        events.publishEvent(new RegistrantsMerged(id, one.id(), other.id()));
        return id;
    }

    /// What was changed on the survivor since stays; all else is as before. Nothing is done where it is undone already.
    @Transactional
    public void undo(Actor actor, long mergeId) {
        PeopleRights.requireSubtree(actor);
        var found = merges.lock(mergeId);
        if (found.isEmpty()) {
            return;
        }
        var merge = found.get();
        var one = registrants.lock(actor, merge.survivorId());
        Refused.ifAny(one.mergedInto() == null ? List.of() : List.of(breach("NG-151")));

        var kept = merges.kept(mergeId);
        save(actor, one.id(), restored(written(actor, one), kept));
        writer.elsewhere(one.id(), kept.otherUnitIds());
        kept.honourIds().forEach(honour -> honours.remove(one.id(), honour));
        writer.absorb(merge.absorbedId(), null, actor.name(), clock.instant());
        merges.undone(mergeId, actor.name(), clock.instant());
        register.tell("people.unmerged", one, Map.of(), Map.of("absorbed", merge.absorbedName()));
        events.publishEvent(new MergeUndone(mergeId, one.id(), merge.absorbedId()));
    }

    @Transactional
    public void tellApart(Actor actor, long oneId, long otherId) {
        PeopleRights.requireSubtree(actor);
        var one = registrants.visibleTo(actor, oneId);
        var other = registrants.visibleTo(actor, otherId);
        Refused.ifAny(oneId != otherId ? List.of() : List.of(breach("NG-150")));
        duplicates.tellApart(oneId, otherId, actor.name(), clock.instant());
        register.tell(
                "people.different", one, Map.of(), Map.of("other", other.name().full()));
    }

    private Registrant current(Actor actor, Looked looked) {
        var one = registrants.lock(actor, looked.id());
        Refused.ifAny(one.mergedInto() == null ? List.of() : List.of(breach("NG-120")));
        StaleEdit.unlessCurrent("registrant", one.id(), looked.version(), one.version());
        return one;
    }

    private Written written(Actor actor, Registrant one) {
        var sensitive = sensitiveData.look(actor, one.id(), LOOK).orElse(Sensitive.UNKNOWN);
        return scribe.write(one.profile(), sensitive);
    }

    /// The post that is not chosen is a second post, not a mistake.
    private static Written chosen(Written mine, Written theirs, Set<Field> taken) {
        var chosen = mine;
        for (var field : taken) {
            chosen = chosen.with(field, theirs.text(field));
        }
        var left = taken.contains(Field.POST) ? mine.text(Field.POST) : theirs.text(Field.POST);
        return chosen.text(Field.OTHER_POST).isEmpty() && !left.equals(chosen.text(Field.POST))
                ? chosen.with(Field.OTHER_POST, left)
                : chosen;
    }

    private static Written restored(Written now, Kept kept) {
        var restored = now;
        for (var field : Field.values()) {
            if (now.text(field).equals(kept.after().getOrDefault(field.key(), ""))) {
                restored = restored.with(field, kept.before().getOrDefault(field.key(), ""));
            }
        }
        return restored;
    }

    private Scribe.Read save(Actor actor, long id, Written written) {
        var read = scribe.read(actor, written, null);
        Refused.ifAnyBreach(read.findings());
        writer.save(id, read.profile(), actor.name(), clock.instant());
        writer.save(id, read.sensitive());
        return read;
    }

    /// Both units go on seeing the person.
    private static Set<Long> units(Registrant one, Registrant other, long now) {
        var units = new LinkedHashSet<>(one.otherUnitIds());
        units.addAll(other.otherUnitIds());
        units.add(one.unitId());
        units.add(other.unitId());
        units.remove(now);
        return units;
    }

    private List<Long> copyHonours(long survivor, long absorbed) {
        var held = honours.of(survivor);
        var fresh = new ArrayList<Honours.Held>();
        for (var honour : honours.of(absorbed)) {
            if (held.stream().noneMatch(one -> one.honour().isSameAs(honour.honour()))) {
                fresh.add(new Honours.Held(0, survivor, honour.honour()));
            }
        }
        honours.add(fresh);
        var before = held.stream().map(Honours.Held::id).toList();
        return honours.of(survivor).stream()
                .map(Honours.Held::id)
                .filter(id -> !before.contains(id))
                .toList();
    }

    private static Map<String, String> keyed(Written written) {
        var keyed = new LinkedHashMap<String, String>();
        for (var field : Field.values()) {
            keyed.put(field.key(), written.text(field));
        }
        return keyed;
    }

    /// An entry as somebody looked at it before deciding.
    public record Looked(long id, int version) {}
}
