package vn.daihoi.badge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;

/// The badges of a conference, beside its list.
///
/// @param show which of them
/// @param url of this page with what was searched for
/// @param typed what stands in the forms
public record BadgesPage(
        DayHead head,
        String path,
        Counts counts,
        String q,
        String show,
        List<Choice> shows,
        List<Row> rows,
        Pages pages,
        String url,
        Typed typed,
        FormErrors errors) {

    /// @param issued of those who go
    /// @param dropped badges whose bearers do not go any more
    public record Counts(int going, int issued, int missing, int unprinted, int reprinted, int dropped, int blank) {}

    /// @param serial null for who is without a badge
    /// @param detail post and unit
    public record Row(
            @Nullable Integer serial,
            String number,
            String name,
            String detail,
            String unit,
            String kind,
            String seat,
            String state,
            String mark) {}

    /// As it was typed.
    public record Typed(String blanks, String which, String reason) {}

    BadgesPage with(Typed typed, FormErrors errors) {
        return new BadgesPage(head, path, counts, q, show, shows, rows, pages, url, typed, errors);
    }
}
