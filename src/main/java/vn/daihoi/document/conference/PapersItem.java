package vn.daihoi.document.conference;

import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Preparation;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.document.Ground;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ProgrammeItem;

/// The item of a programme in which exemplars read their papers: the one that the plan lets be done by papers.
final class PapersItem {
    private static final String PAPERS = "papers";

    private PapersItem() {}

    /// The unit's own programme; until it has one, the plan's.
    static Programme programme(Ground ground, @Nullable Preparation prepared) {
        var own = prepared == null ? Programme.NONE : prepared.programme();
        return own.items().isEmpty() && ground.plan() != null
                ? Programme.ofTemplate(ground.plan().programme())
                : own;
    }

    /// By what is typed beside an item is kept.
    static String key(Item item) {
        return item.isOwn() ? "muc-" + item.id() : item.template();
    }

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
