package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;

/// Where the print of the book stands.
///
/// @param standing `none`, `underway`, `ready`, `old`, `failed`
/// @param ready what is ready, in a sentence; "" otherwise
public record BookPage(Head head, String standing, int percent, String ready) {

    /// @param prints whether the reader may have it printed
    public record Head(List<Crumb> crumbs, long stories, boolean prints, Which which) {}

    /// @param province id of the one whose book this is; empty for all
    /// @param provinces to choose from; empty where the tree is one province
    public record Which(String province, List<Choice> provinces) {

        /// To the addresses of this very book: `?province=12`, or nothing.
        public String query() {
            return province.isEmpty() ? "" : "?province=" + province;
        }
    }
}
