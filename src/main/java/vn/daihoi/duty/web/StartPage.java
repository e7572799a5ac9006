package vn.daihoi.duty.web;

import java.util.List;
import vn.daihoi.shared.Finding;

/// “What must I do, by when, and what is wrong?” for the one who signed in.
///
/// @param own what the reader's unit owes
/// @param approvals what waits for the reader as head of the unit
/// @param awaitsPlan whether there is no plan yet that the reader could put in force
/// @param incoming what waits for the reader as receiver
public record StartPage(
        String unit,
        String day,
        List<Tile> tiles,
        List<Task> own,
        boolean hasOwn,
        List<DutyWords.Row> approvals,
        boolean isHead,
        List<DutyWords.Row> incoming,
        List<DutyWords.Row> late,
        boolean isReceiver,
        boolean awaitsPlan) {

    /// A number to act on.
    public record Tile(String kind, String number, String label, String note, String link) {}

    /// @param forOther owed by another unit for which the reader works: the office of the standing body
    /// @param advice the one thing to do next
    /// @param findings what is wrong, the gravest first
    public record Task(DutyWords.Row row, boolean forOther, String advice, List<Finding> findings, int more) {}

    public boolean isEmpty() {
        return !hasOwn && !isHead && !isReceiver;
    }
}
