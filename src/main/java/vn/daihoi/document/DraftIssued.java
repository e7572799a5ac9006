package vn.daihoi.document;

import vn.daihoi.paper.NewPaper;
import vn.daihoi.shared.Actor;

/// A draft became a paper of the register. Told within the transaction that issues it: a listener that refuses stops
/// it.
///
/// @param contents what the data said in that moment
public record DraftIssued(Actor actor, Draft draft, long paperId, NewPaper paper, Contents contents) {}
