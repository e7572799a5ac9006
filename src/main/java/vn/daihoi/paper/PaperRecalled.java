package vn.daihoi.paper;

import vn.daihoi.shared.Actor;

/// The issuer took a paper of its register back. Told within the transaction that recalls it: a listener that refuses
/// stops it.
public record PaperRecalled(Actor actor, long paperId, Paper.Recall recall) {}
