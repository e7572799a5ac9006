package vn.daihoi.delegate;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;

/// Records that a conference has passed its list (P24): from then on it is the unit's proposal to the next tier.
@Service
public class AdoptList {
    private final Editing editing;
    private final Entries entries;
    private final Adoptions adoptions;
    private final ListGrounds grounds;
    private final ApplicationEventPublisher events;
    private final SeasonClock clock;

    AdoptList(
            Editing editing,
            Entries entries,
            Adoptions adoptions,
            ListGrounds grounds,
            ApplicationEventPublisher events,
            SeasonClock clock) {
        this.editing = editing;
        this.entries = entries;
        this.adoptions = adoptions;
        this.grounds = grounds;
        this.events = events;
        this.clock = clock;
    }

    /// What is found against a vote, before and while it is recorded.
    public List<Finding> check(DelegateList list, vn.daihoi.unit.Unit unit, Adoption vote) {
        var found = grounds.of(unit, list.season());
        return AdoptionRules.check(vote, counting(list.id()), found.tier().adoption(), list.season(), clock.today());
    }

    /// @param typedOn the version of the list that was voted on: the conference has seen no other
    /// @param confirmed that what is odd about the vote is so
    @Transactional
    public void adopt(Actor actor, long listId, int typedOn, Adoption vote, boolean confirmed) {
        var opened = editing.open(actor, listId);
        editing.unlessChanged(opened, typedOn);
        Editing.refuseUnless(opened.list().purpose() == Purpose.UP, "DB-321");
        var findings = check(opened.list(), opened.unit(), vote);
        Refused.ifAny(findings.stream()
                .filter(finding -> finding.isBreach() || finding.severity() == Severity.WARNING && !confirmed)
                .toList());

        adoptions.insert(opened.list(), vote, counting(listId), actor.name(), clock.instant());
        editing.told(opened, "adopted", List.of());
        events.publishEvent(
                new ListAdopted(listId, opened.unit().id(), opened.list().season(), vote.heldOn()));
    }

    private int counting(long listId) {
        return (int) entries.of(listId).stream().filter(Entry::counts).count();
    }
}
