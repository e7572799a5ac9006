package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.story.StoryBody;

/// One story as everybody reads it.
///
/// @param picture address of the portrait as a page shows it; "" without one
/// @param pictureSet all sizes of it, for `srcset`
/// @param shared absolute address of a picture for those who share the story; "" without one
/// @param honours by family, each family under its own heading
public record PublicStoryPage(
        String name,
        String kind,
        String post,
        String where,
        String field,
        String years,
        String title,
        String lead,
        List<StoryBody.Block> body,
        String picture,
        String pictureSet,
        int pictureWidth,
        int pictureHeight,
        String caption,
        String initial,
        List<Family> honours,
        List<String> movements,
        String published,
        String canonical,
        String description,
        String shared) {

    public record Family(String name, List<Held> held) {}

    /// @param decision "" while unknown
    public record Held(String title, String year, String decision) {}
}
