package vn.daihoi.commendation.web;

import java.util.List;

/// The rounds of a unit, what waits for it, and what was decided.
///
/// @param ready whether a plan is in force: a round belongs to its season
/// @param waiting proposals from below that lie in no round yet
/// @param made decisions of the unit
/// @param given decisions of others that honour people whom the unit proposed
public record HomePage(
        String unit,
        long unitId,
        boolean ready,
        boolean edits,
        List<RoundRow> rounds,
        long waiting,
        List<DecisionRow> made,
        List<DecisionRow> given,
        String statistics) {

    public record RoundRow(
            long id, String name, long lines, long decided, String mark, String standing, String edited) {}

    public record DecisionRow(
            long id, String number, String day, String title, String signer, long lines, boolean recalled) {}
}
