package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.table.PastedRow;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Puts pasted rows on a list as the officer has decided for each: a registrant, a new one, or nobody. One act.
@Service
public class AddPasted {
    private final Editing editing;
    private final AddEntries addEntries;
    private final AddRegistrant addRegistrant;
    private final Registrants registrants;

    AddPasted(Editing editing, AddEntries addEntries, AddRegistrant addRegistrant, Registrants registrants) {
        this.editing = editing;
        this.addEntries = addEntries;
        this.addRegistrant = addRegistrant;
        this.registrants = registrants;
    }

    /// Who a row means.
    public sealed interface Choice {
        record Known(long registrantId) implements Choice {}

        record New() implements Choice {}

        record Nobody() implements Choice {}
    }

    /// How many came on the list, and how many of them are new in the register.
    public record Added(int entries, int registrants) {}

    /// @param choices by number of the row; a row without a choice is left out
    @Transactional
    public Added add(Actor actor, long listId, List<PastedRow> rows, Map<Integer, Choice> choices) {
        var opened = editing.open(actor, listId);
        var fresh = new ArrayList<NewEntry>();
        var entered = 0;
        for (var row : rows) {
            switch (choices.getOrDefault(row.number(), new Choice.Nobody())) {
                case Choice.Nobody() -> {}
                case Choice.Known(var id) -> fresh.add(entry(row, id, unitOf(actor, id)));
                case Choice.New() -> {
                    var unitId = Objects.requireNonNull(opened.unit()).id();
                    var profile = Profile.person(unitId, row.name(), row.facts());
                    fresh.add(entry(
                            row,
                            addRegistrant.add(actor, NewRegistrant.of(profile)).id(),
                            unitId));
                    entered++;
                }
            }
        }
        return new Added(addEntries.add(opened, fresh, "pasted"), entered);
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
