package vn.daihoi.commendation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Unit;

/// A proposal with all that is needed to judge it.
///
/// @param unit that proposes it
/// @param home name of the unit to which the registrant belongs
/// @param held honours of the register, the latest first
/// @param elsewhere other proposals of the season for the same registrant
/// @param rule on the order of honours, of the day; null where none is known for this one
/// @param order what is short of it
/// @param accepted why units on the way go on all the same
public record Line(
        Proposal proposal,
        Registrant registrant,
        Unit unit,
        String home,
        List<Honour> held,
        List<Elsewhere> elsewhere,
        List<Hearing> hearings,
        @Nullable HonourOrder rule,
        List<Finding> order,
        List<Acceptance> accepted) {

    /// A proposal that may lie outside of what the reader sees: who proposes what, and no more.
    public record Elsewhere(long registrantId, long proposalId, String unitName, String award, String rank) {}

    public long id() {
        return proposal.id();
    }

    public Optional<Hearing> heardAt(long deskId) {
        return hearings.stream().filter(one -> one.deskId() == deskId).findFirst();
    }

    public Optional<Acceptance> acceptedAt(long deskId) {
        return accepted.stream().filter(one -> one.deskId() == deskId).findFirst();
    }

    public @Nullable Work work() {
        return registrant.facts().work();
    }

    /// Whether the unit of the round itself proposed it.
    public boolean isOwnOf(Round round) {
        return proposal.unitId() == round.unitId();
    }
}
