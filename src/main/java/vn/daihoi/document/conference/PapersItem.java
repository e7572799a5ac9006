package vn.daihoi.document.conference;

import vn.daihoi.conference.programme.Programme;
import vn.daihoi.document.Ground;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ProgrammeItem;

/// The item of a programme in which exemplars read their papers: the one that the plan lets be done by papers.
final class PapersItem {
    private static final String PAPERS = "papers";

    private PapersItem() {}

    /// The plan's code of it; empty where there is none, or where the unit does it another way.
    static String of(Ground ground, Programme programme) {
        if (ground.plan() == null) {
            return "";
        }
        return ground.plan().programme().stream()
                .map(Cited::value)
                .filter(item ->
                        item.alternatives().stream().anyMatch(way -> way.code().equals(PAPERS)))
                .map(ProgrammeItem::code)
                .filter(code -> programme
                        .item(code)
                        .filter(item -> item.shape().isEmpty() || item.shape().equals(PAPERS))
                        .isPresent())
                .findFirst()
                .orElse("");
    }
}
