package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Pages;

/// The public list of stories.
///
/// @param url of this list without its page, for the pager
/// @param canonical for search machines
/// @param open whether nothing was asked for: the front page
public record ShelfPage(
        String words,
        String field,
        String place,
        boolean open,
        List<Choice> fields,
        List<Choice> places,
        List<Card> cards,
        Pages pages,
        String url,
        String canonical) {

    /// @param picture "" without one
    /// @param initial of the given name, shown where there is no picture
    public record Card(
            String path,
            String picture,
            String initial,
            String name,
            String kind,
            String title,
            String lead,
            String where,
            String field) {}
}
