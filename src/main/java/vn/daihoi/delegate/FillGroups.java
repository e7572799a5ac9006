package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;

/// Puts those who belong to a delegate group by post or honour on the list, as far as the officer has ticked them.
@Service
public class FillGroups {
    private final Editing editing;
    private final ExOfficio exOfficio;
    private final AddEntries addEntries;
    private final ListGrounds grounds;

    FillGroups(Editing editing, ExOfficio exOfficio, AddEntries addEntries, ListGrounds grounds) {
        this.editing = editing;
        this.exOfficio = exOfficio;
        this.addEntries = addEntries;
        this.grounds = grounds;
    }

    /// @param ticked registrants by code of their group; who does not belong to the group is left out
    @Transactional
    public int fill(Actor actor, long listId, Map<String, List<Long>> ticked) {
        var opened = editing.open(actor, listId);
        var plan = grounds.of(opened.unit(), opened.list().season()).tier().groups();
        var wanted = new ArrayList<NewEntry>();
        for (var group : exOfficio.groups(opened.unit(), opened.list(), plan)) {
            var ids = ticked.getOrDefault(group.group().value().code(), List.of());
            group.candidates().stream()
                    .filter(one -> ids.contains(one.registrantId()))
                    .forEach(one -> wanted.add(entry(group.group().value().code(), one)));
        }
        return addEntries.add(opened, wanted, "group-filled");
    }

    /// Heroes and other holders of honours are exemplars; whoever comes for a post only is a guest.
    private static NewEntry entry(String group, ExOfficio.Candidate one) {
        var kind = switch (one.kind()) {
            case "collective" -> EntryKind.COLLECTIVE;
            case "household" -> EntryKind.HOUSEHOLD;
            default -> one.awards().isEmpty() ? EntryKind.GUEST : EntryKind.INDIVIDUAL;
        };
        return new NewEntry(one.registrantId(), kind, "", group, one.unitId(), null, "", true, null);
    }
}
