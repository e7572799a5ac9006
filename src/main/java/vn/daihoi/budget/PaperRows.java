package vn.daihoi.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.document.EstimateRows;
import vn.daihoi.shared.Actor;

/// Gives the lines of the estimate to the paper that is signed and sent: nobody types them twice.
@Component
class PaperRows implements EstimateRows {
    private final Estimates estimates;

    PaperRows(Estimates estimates) {
        this.estimates = estimates;
    }

    @Override
    public List<Row> of(Actor actor, long conferenceId) {
        return estimates.of(actor, conferenceId).budget().lines().stream()
                .map(one -> new Row(
                        one.line().what(),
                        one.line().measure(),
                        (long) one.quantity() * one.line().times(),
                        one.line().price()))
                .toList();
    }
}
