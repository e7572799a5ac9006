package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;

/// @param narrowed whether something was asked for, so that an empty list means “nothing found”
/// @param exportUrl "" where the reader may not take the rows away
/// @param exportNote that the file is cut, where it is
/// @param mayAdd whether the reader may enter somebody
public record PeoplePage(
        List<Frame.Place> tabs,
        PeopleAsked asked,
        List<Choice> kinds,
        List<Choice> sexes,
        List<Choice> sectors,
        List<Choice> works,
        List<Choice> awards,
        List<PersonRow> rows,
        Pages pages,
        Sorting sorting,
        String url,
        String exportUrl,
        String exportNote,
        FormErrors errors,
        boolean narrowed,
        boolean mayAdd) {

    /// What was asked for, as typed.
    public record PeopleAsked(
            String q, String kind, String under, String sex, String sector, String work, String award) {}
}
