package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.unit.Units;

/// Puts the rows of an uploaded or pasted list on a list of delegates as the officer has decided for each: a
/// registrant, a new one, or nobody. One act.
@Service
public class AddPasted {
    private final Editing editing;
    private final AddEntries addEntries;
    private final AddRegistrant addRegistrant;
    private final Registrants registrants;
    private final Units units;

    AddPasted(
            Editing editing, AddEntries addEntries, AddRegistrant addRegistrant, Registrants registrants, Units units) {
        this.editing = editing;
        this.addEntries = addEntries;
        this.addRegistrant = addRegistrant;
        this.registrants = registrants;
        this.units = units;
    }

    /// Who a row means.
    public sealed interface Choice {
        record Known(long registrantId) implements Choice {}

        /// @param unitId the unit that sends them; null for the list's own
        record New(@Nullable Long unitId) implements Choice {}

        record Nobody() implements Choice {}
    }

    /// The lines that came on the list, and those of their people who are new in the register.
    public record Added(List<Long> entries, List<Long> registrants) {}

    /// All that the register would refuse is told at once, before anybody is written.
    ///
    /// @param choices by number of the row; a row without a choice is left out
    @Transactional
    public Added add(Actor actor, long listId, List<PastedRow> rows, Map<Integer, Choice> choices) {
        var opened = editing.open(actor, listId);
        var faults = new ArrayList<Finding>();
        var fresh = new ArrayList<NewEntry>();
        var entered = new ArrayList<Runnable>();
        var registrants = new ArrayList<Long>();
        for (var row : rows) {
            switch (choices.getOrDefault(row.number(), new Choice.Nobody())) {
                case Choice.Nobody() -> {}
                case Choice.Known(var id) -> fresh.add(entry(row, id, unitOf(actor, id)));
                case Choice.New(var unitId) -> {
                    var sender = sender(opened, unitId);
                    var registrant = registrant(opened, row, sender);
                    faults.addAll(addRegistrant.check(registrant));
                    entered.add(() -> {
                        var id = addRegistrant.add(actor, registrant).id();
                        registrants.add(id);
                        fresh.add(entry(row, id, sender));
                    });
                }
            }
        }
        Refused.ifAnyBreach(faults);
        entered.forEach(Runnable::run);
        return new Added(addEntries.enter(opened, fresh, "pasted"), registrants);
    }

    private long sender(Editing.Opened opened, @Nullable Long unitId) {
        if (unitId == null) {
            return opened.unit().id();
        }
        var unit = units.visibleTo(opened.actor(), unitId);
        if (unit.id() != opened.unit().id()
                && !unit.path().startsWith(opened.unit().path() + ".")) {
            throw new NotThere("unit below list", unitId);
        }
        return unit.id();
    }

    /// Entered where they come from, by whoever may keep the register there; otherwise with the unit of the list.
    private static NewRegistrant registrant(Editing.Opened opened, PastedRow row, long sender) {
        var keeper = PeopleRights.mayChange(opened.actor(), sender)
                ? sender
                : opened.unit().id();
        return row.person(keeper);
    }

    private long unitOf(Actor actor, long registrantId) {
        var found = registrants.byIds(actor, List.of(registrantId)).get(registrantId);
        if (found == null) {
            throw new NotThere("registrant", registrantId);
        }
        return found.unitId();
    }

    private static NewEntry entry(PastedRow row, long registrantId, long unitId) {
        var kind = row.kind() == null ? EntryKind.INDIVIDUAL : row.kind();
        return new NewEntry(registrantId, kind, row.represents(), "", unitId, null, row.note(), false, null);
    }
}
