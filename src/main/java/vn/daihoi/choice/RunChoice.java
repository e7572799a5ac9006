package vn.daihoi.choice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.shared.Actor;

/// Starts a choice, again too if it was interrupted, and stops it.
@Service
public class RunChoice {
    private final ChoiceDesk desk;
    private final Choices choices;
    private final Worker worker;

    RunChoice(ChoiceDesk desk, Choices choices, Worker worker) {
        this.desk = desk;
        this.choices = choices;
        this.worker = worker;
    }

    /// If a colleague was quicker it is running already, and that is what was wanted.
    @Transactional
    public void start(Actor actor, long id) {
        var choice = desk.opened(actor, id);
        if (choices.start(id)) {
            desk.tell(actor, "started", choice);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    worker.take(choice);
                }
            });
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
