package vn.daihoi.choice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// Publishes what is to be chosen from and by which rules, before a seed is known: so nobody can look for rules that
/// suit a seed. It stands in the journal from now on and cannot be changed; whoever wants it
/// otherwise prepares another, and all are seen.
@Service
public class PrepareChoice {
    private final ChoiceDesk desk;
    private final Choices choices;
    private final Proposals proposals;
    private final Units units;

    PrepareChoice(ChoiceDesk desk, Choices choices, Proposals proposals, Units units) {
        this.desk = desk;
        this.choices = choices;
        this.proposals = proposals;
        this.units = units;
    }

    /// @param typedOn version of the list on the page
    @Transactional
    public long prepare(Actor actor, long listId, int typedOn, Wanted wanted) {
        var proposal = proposals.of(actor, listId);
        var list = proposal.list();
        var candidates = proposal.candidates();
        desk.requireEditor(actor, proposal.unit());
        proposals.requireLook(actor, proposal, wanted.wishes());
        StaleEdit.unlessCurrent("list", listId, typedOn, list.version());
        Refused.ifAny(ChoiceRules.check(wanted, candidates.size()));
        return publish(actor, listId, list.version(), list.unitId(), candidates, wanted);
    }

    private long publish(
            Actor actor, long listId, int version, long unitId, List<Candidate> candidates, Wanted wanted) {
        var inputs = Inputs.of(candidates, wanted);
        var id = choices.insert(unitId, listId, version, wanted, inputs, actor, desk.now());
        desk.tell(
                "prepared",
                id,
                units.visibleTo(actor, unitId),
                Map.of(
                        "list", listId,
                        "seats", wanted.seats(),
                        "method", wanted.method().code(),
                        "inputs", inputs.fingerprint()));
        return id;
    }
}
