package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;

/// Puts registrants on a list, all in one act. Who is on it already stays as they are.
@Service
public class AddEntries {
    private final Editing editing;
    private final Entries entries;
    private final Registrants registrants;
    private final SeasonClock clock;

    AddEntries(Editing editing, Entries entries, Registrants registrants, SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.registrants = registrants;
        this.clock = clock;
    }

    /// How many were added; the others were there.
    @Transactional
    public int add(Actor actor, long listId, List<NewEntry> wanted) {
        var opened = editing.open(actor, listId);
        var ids = wanted.stream().map(NewEntry::registrantId).collect(Collectors.toSet());
        var known = registrants.byIds(actor, ids);
        for (var id : ids) {
            if (!known.containsKey(id)) {
                throw new NotThere("registrant", id);
            }
        }
        return enter(opened, wanted, "added").size();
    }

    int add(Editing.Opened opened, List<NewEntry> wanted, String what) {
        return enter(opened, wanted, what).size();
    }

    /// Within an act that has been allowed already.
    List<Long> enter(Editing.Opened opened, List<NewEntry> wanted, String what) {
        var added = new ArrayList<Long>();
        for (var entry : wanted) {
            entries.insert(opened.list(), entry, clock.instant(), opened.actor().name())
                    .ifPresent(added::add);
        }
        if (!added.isEmpty()) {
            editing.close(opened, what, "[]", added);
        }
        return added;
    }
}
