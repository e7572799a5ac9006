package vn.daihoi.exemplar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;

/// The ladder of one group of delegates: who belongs to it by honours, who is on the way, and what is missing.
///
/// @param otherwise how the group is filled where honours say nothing; empty where they do
public record LadderPage(
        List<Frame.Place> tabs,
        List<Choice> groups,
        String chosen,
        String group,
        @Nullable Citation citation,
        String criteria,
        String otherwise,
        List<Row> reached,
        List<Row> onTheWay,
        long far) {

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
