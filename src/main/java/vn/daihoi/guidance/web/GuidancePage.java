package vn.daihoi.guidance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Frame;

/// Guidance, group by group, beside what the plan itself says of each group.
public record GuidancePage(List<Frame.Place> tabs, List<Group> groups, List<Finding> findings, boolean speaks) {

    /// @param code "" for what is for all groups
    /// @param plan what the plan asks of it, line by line
    /// @param answered questions about it that have an answer
    public record Group(
            String code, String name, @Nullable Citation cite, List<String> plan, List<Line> guides, long answered) {}

    public record Line(long id, String title, String words, String paper, String unit, String published, boolean own) {}
}
