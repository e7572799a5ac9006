package vn.daihoi.commendation.paper;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.DecideAwards;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Subject;
import vn.daihoi.document.DraftIssued;
import vn.daihoi.document.Letterheads;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.Values;

/// The paper got its number: in the same transaction its lines are decided and the honours enter the register. What is
/// refused here leaves the paper a draft.
@Component
class IssuedDecisions {
    private final DecideAwards decide;
    private final Letterheads letterheads;

    IssuedDecisions(DecideAwards decide, Letterheads letterheads) {
        this.decide = decide;
        this.letterheads = letterheads;
    }

    @EventListener
    void on(DraftIssued fact) {
        if (!fact.draft().code().equals(AwardDecision.CODE)) {
            return;
        }
        var subject = Subject.read(fact.draft().subject()).orElseThrow();
        var letterhead = letterheads.of(fact.draft().unitId());
        var paper = fact.paper();
        var post = fact.draft().typed().getOrDefault("@post", letterhead.post());
        var act = new Decision.Act(
                paper.number(), paper.issuedOn(), paper.issuer(), paper.signer(), post, letterhead.place());
        decide.issued(fact.actor(), subject, named(fact.contents().values()), act, fact.paperId());
    }

    /// The proposals that stand in the paper.
    private static List<Long> named(Values values) {
        return values.get(AwardDecision.ROWS) instanceof Value.Rows(var rows)
                ? rows.stream()
                        .flatMap(row -> row.get("khoa") instanceof Value.Words(var key)
                                ? Stream.of(Long.valueOf(key))
                                : Stream.empty())
                        .toList()
                : List.of();
    }
}
