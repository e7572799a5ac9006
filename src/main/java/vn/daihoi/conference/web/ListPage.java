package vn.daihoi.conference.web;

import java.util.List;
import java.util.Map;
import vn.daihoi.conference.ConferenceFilter;
import vn.daihoi.conference.Listed;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Pages;

/// Conferences in the reader's scope.
///
/// @param tierNames by code
/// @param counts how many stand in each state, of those the filter's other conditions leave
/// @param url of this page without its number
public record ListPage(
        ConferenceFilter filter,
        List<Choice> tiers,
        List<Choice> areas,
        List<Choice> states,
        Map<String, String> tierNames,
        Map<String, Long> counts,
        List<Listed> rows,
        Pages pages,
        String url,
        boolean planned) {

    public String badge(Listed listed) {
        return Heads.badge(listed.state());
    }
}
