package vn.daihoi.choice;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Units;

/// Fixes the seed of a lot and starts a choice, again too if it was interrupted, and stops it.
@Service
public class RunChoice {
    private static final BigInteger SEEDS = BigInteger.TEN.pow(12);

    private final ChoiceDesk desk;
    private final Choices choices;
    private final Units units;
    private final Worker worker;
    private final OpenChoice open;
    private final SecureRandom random = new SecureRandom();

    RunChoice(ChoiceDesk desk, Choices choices, Units units, Worker worker, OpenChoice open) {
        this.desk = desk;
        this.choices = choices;
        this.units = units;
        this.worker = worker;
        this.open = open;
    }

    /// If a colleague was quicker it is running already, and that is what was wanted.
    ///
    /// @param seed as thrown in public after people and rules were published; "" lets the program
    /// throw it. What is fixed once stays, whatever is typed later
    /// @param source where the seed comes from, so that others can look it up
    @Transactional
    public void start(Actor actor, long id, String seed, String source) {
        var choice = allowed(actor, id);
        if (choice.awaitsSeed()) {
            fix(actor, choice, VietnameseText.line(seed), VietnameseText.line(source));
        }
        if (choices.start(id)) {
            desk.tell(actor, "started", choice);
            afterwards(desk.opened(actor, id));
        }
    }

    /// Whether any list keeps the rules and, if none does, why: that depends on no seed, so none is thrown for it.
    @Transactional
    public void explain(Actor actor, long id) {
        var choice = allowed(actor, id);
        if (choices.start(id)) {
            desk.tell(actor, "asked-why", choice);
            afterwards(choice);
        }
    }

    private Choice allowed(Actor actor, long id) {
        desk.opened(actor, id);
        return open.opened(actor, id).choice();
    }

    /// A lot without a seed is only asked whether it can be held.
    private void afterwards(Choice choice) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.take(choice);
            }
        });
    }

    private void fix(Actor actor, Choice choice, String typed, String source) {
        ChoiceRules.refuseUnless(typed.isEmpty() || !source.isEmpty(), "LC-109");
        var seed = typed.isEmpty() ? "%012d".formatted(new BigInteger(64, random).mod(SEEDS)) : typed;
        var from = typed.isEmpty() ? "" : source;
        if (choices.fixSeed(choice.id(), seed, from, desk.now())) {
            var inputs = choice.inputs().fingerprint();
            var unit = units.visibleTo(actor, choice.unitId());
            desk.tell("seeded", choice.id(), unit, Map.of("seed", seed, "source", from, "inputs", inputs));
        }
    }

    @Transactional
    public void cancel(Actor actor, long id) {
        var choice = desk.opened(actor, id);
        if (choices.cancel(id, desk.now())) {
            desk.tell(actor, "cancelled", choice);
            worker.stop(id);
        }
    }
}
