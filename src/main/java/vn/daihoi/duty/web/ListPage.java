package vn.daihoi.duty.web;

import java.util.List;
import vn.daihoi.duty.DutyNarrowing;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Pages;

/// A list of duties with what it was filtered by.
///
/// @param url of the page as shown, for the pager
/// @param query the filter alone, to be sent on to the file and the print
/// @param scope whose duties these are, in words
/// @param text prefilled words of a chase
public record ListPage(
        String url,
        String query,
        Asked asked,
        List<Choice> states,
        List<Choice> rules,
        List<Choice> tiers,
        List<Choice> places,
        List<DutyWords.Row> rows,
        Pages pages,
        String day,
        String scope,
        boolean mayAct,
        String text) {

    /// What the reader asked for; empty strings ask for everything.
    ///
    /// @param whose empty for what the reader receives, `all` for the whole subtree
    public record Asked(String state, String rule, String tier, String place, String q, String whose, int page) {
        DutyNarrowing.Asked narrowing() {
            return new DutyNarrowing.Asked(rule, tier, place, q, whose);
        }
    }
}
