package vn.daihoi.delegate;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;

/// Puts exemplars, or for the nation's congress the congress's delegates, on a list, as far as the officer has ticked
/// them.
@Service
public class TakeEligible {
    private final Editing editing;
    private final EligibleFor eligible;
    private final AddEntries addEntries;

    TakeEligible(Editing editing, EligibleFor eligible, AddEntries addEntries) {
        this.editing = editing;
        this.eligible = eligible;
        this.addEntries = addEntries;
    }

    /// How many came on it; whoever is not eligible, or not any more, is left out.
    @Transactional
    public int take(Actor actor, long listId, Set<Long> registrantIds) {
        var opened = editing.open(actor, listId);
        var wanted = eligible.of(opened.unit(), opened.list()).stream()
                .filter(one -> registrantIds.contains(one.registrantId()))
                .map(Eligible::entry)
                .toList();
        return addEntries.add(opened, wanted, "eligible-taken");
    }
}
