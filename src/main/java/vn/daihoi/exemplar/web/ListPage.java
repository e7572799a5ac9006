package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// @param waiting the list of what lies with the reader's unit, without a filter
/// @param movements those of the season, to narrow by
/// @param export address of the same list as a sheet; empty where there is nothing to take
public record ListPage(
        boolean waiting,
        List<Frame.Place> tabs,
        Asked asked,
        FormErrors errors,
        List<Choice> kinds,
        List<Choice> fields,
        List<Choice> movements,
        List<Choice> states,
        List<Row> rows,
        Pages pages,
        String url,
        boolean narrowed,
        String export,
        boolean mayPropose) {

    public record Asked(
            String q, String under, String kind, String field, String movement, String state, boolean fresh) {}

    /// @param proposer the unit that proposed
    public record Row(
            long id,
            String name,
            String kind,
            boolean invented,
            boolean isNew,
            boolean consented,
            String headline,
            String field,
            String years,
            String proposer,
            String state,
            String badge,
            String since) {}
}
