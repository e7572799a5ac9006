package vn.daihoi.document.conference;

import java.util.List;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Values;

/// A paper of which each guest or delegate gets a copy of their own.
interface CopiedPaper extends PaperSource {

    @Override
    default boolean isCopied() {
        return true;
    }

    /// What differs from copy to copy, in the order in which they are handed out.
    List<Values> copies(Actor actor, Ground ground);
}
