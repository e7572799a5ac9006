package vn.daihoi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;

/// One kind of paper that can be drawn up from what is known. Its head and foot come from the unit's letterhead and the
/// register; a source knows the words in between.
public interface PaperSource {

    /// In addresses, in messages as `document.paper.<code>`, and the folder of its blueprint: `ke-hoach`.
    String code();

    PaperType type();

    /// An annex, a form or a list to print has no number and never enters the register.
    default boolean isNumbered() {
        return true;
    }

    /// Whether each guest or delegate gets a copy of their own, as of an invitation.
    default boolean isCopied() {
        return false;
    }

    /// The names a template of this kind may use, beside those of the head.
    Fields fields();

    /// Whether a unit of this kind can make it at all.
    default boolean isPossible(Ground ground) {
        return true;
    }

    /// Whether the unit's season asks for it, or its work has come so far that it is due.
    boolean isFor(Ground ground);

    /// What this one is about, where a unit makes several of the kind: shown beside the kind's name; empty for the one.
    default String about(Actor actor, Ground ground) {
        return ground.subject();
    }

    /// What the unit owes by sending it up: an issued paper goes into that dossier by itself.
    default @Nullable DutyDocument owedAs() {
        return null;
    }

    Contents fill(Actor actor, Ground ground);

    /// What the data lacks for it. To be overridden where filling looks at sensitive data: a look is written down.
    default List<Finding> missing(Actor actor, Ground ground) {
        return fill(actor, ground).missing();
    }
}
