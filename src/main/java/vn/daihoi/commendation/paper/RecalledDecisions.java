package vn.daihoi.commendation.paper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.RecallDecision;
import vn.daihoi.paper.PaperRecalled;

/// The paper of a decision was recalled: in the same transaction its honours leave the register.
@Component
class RecalledDecisions {
    private final RecallDecision recall;

    RecalledDecisions(RecallDecision recall) {
        this.recall = recall;
    }

    @EventListener
    void on(PaperRecalled fact) {
        recall.withPaper(fact.actor(), fact.paperId(), fact.recall().reason());
    }
}
