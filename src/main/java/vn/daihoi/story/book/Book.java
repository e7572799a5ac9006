package vn.daihoi.story.book;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.story.ShelfHonour;
import vn.daihoi.story.StoryBody;

/// What the book holds, in its order.
///
/// @param place for example `Tỉnh Sóc Trăng`
/// @param event the name of the congress, line by line; empty without a plan
/// @param issuer the standing body as the plan names it; empty without a plan
/// @param season for example `2015 - 2020`
/// @param day on which its stories were taken from the shelf
record Book(
        String title,
        String place,
        List<String> event,
        String issuer,
        String season,
        String day,
        List<Chapter> chapters,
        Words words) {

    /// What the book was made for: the event, or the season where no event has a name.
    List<String> occasion() {
        return event.isEmpty() ? List.of(season) : event;
    }

    /// The stories of one place.
    record Chapter(String name, List<Entry> entries) {}

    /// @param name as it stands in lists
    /// @param sortKey by which the index is ordered
    /// @param about post, place
    record Entry(
            long storyId,
            String name,
            String sortKey,
            String about,
            String years,
            String title,
            String lead,
            List<StoryBody.Block> body,
            List<ShelfHonour> honours,
            @Nullable Portrait portrait) {}

    record Portrait(long fileId, int width, int height) {}

    /// @param families names of the families of honours, by code
    record Words(
            String contents,
            String index,
            String indexNote,
            String imprint,
            Map<String, String> families,
            String chapterNote) {}
}
