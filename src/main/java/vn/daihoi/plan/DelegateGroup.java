package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A group of delegates to the congress.
///
/// @param posts posts that are delegates ex officio
/// @param criteria what a delegate of the group must satisfy
/// @param kinds kinds of unit whose leaders form the group
/// @param honours codes of the honours whose holders form the group
/// @param honoursSince first year in which these must have been given; null where any year will do
public record DelegateGroup(
        String code,
        String name,
        List<String> posts,
        @Nullable String criteria,
        List<String> kinds,
        List<String> honours,
        @Nullable Integer honoursSince) {

    public DelegateGroup {
        posts = Absent.asEmpty(posts);
        kinds = Absent.asEmpty(kinds);
        honours = Absent.asEmpty(honours);
    }
}
