package vn.daihoi.exemplar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// The ladder of one group of delegates: who belongs to it by honours, who is on the way, and what is missing.
///
/// @param otherwise how the group is filled where honours say nothing; empty where they do
/// @param url of this page, both lists on their first pages unless they were turned
/// @param far exemplars with nothing that leads to the group
public record LadderPage(
        List<Frame.Place> tabs,
        List<Choice> groups,
        String chosen,
        String group,
        @Nullable Citation citation,
        String criteria,
        String otherwise,
        String url,
        Part reached,
        Part onTheWay,
        long far) {

    /// One page of a list, of which the pages tell how many it holds in all.
    public record Part(List<Row> rows, Pages pages) {}

    /// @param link to the exemplar, or to the register for somebody whom no unit has proposed
    public record Row(
            String link,
            String name,
            boolean invented,
            String under,
            boolean proposed,
            List<String> by,
            List<String> missing) {}
}
