package vn.daihoi.vote.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;

/// All votes of a conference, and the form for the next one.
///
/// @param hall how many official delegates are present and summoned
/// @param planned what the plan lays down for the list of delegates; "" where it lays down nothing
public record VotesPage(
        DayHead head,
        List<Row> rows,
        boolean mayOpen,
        boolean running,
        String hall,
        String planned,
        NewVoteForm form,
        FormErrors errors,
        List<Finding> findings,
        List<Choice> kinds,
        List<Choice> about) {

    /// @param result in one line; "" while there is none
    public record Row(
            long id, String question, String kind, String state, String stateCode, String openedAt, String result) {}

    VotesPage with(NewVoteForm form, FormErrors errors, List<Finding> findings) {
        return new VotesPage(head, rows, mayOpen, running, hall, planned, form, errors, findings, kinds, about);
    }
}
