package vn.daihoi.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.VietnameseText;

/// A story as it stands in a list.
///
/// @param district empty for bodies of the province itself
/// @param field code of a field; null where none is told
/// @param card SHA-256 of the small portrait; null without one
public record ShelfCard(
        long storyId,
        Kind kind,
        String name,
        String title,
        String lead,
        String place,
        @Nullable Long districtId,
        String district,
        @Nullable String field,
        @Nullable String card,
        LocalDate publishedOn) {

    /// `thach-thi-sa-ret-128`: the number finds the story, the words are for people.
    public String slug() {
        var words = VietnameseText.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "" + storyId : words + "-" + storyId;
    }

    public String path() {
        return "/dien-hinh/" + slug();
    }

    /// `Xã Phú Tân, Huyện Châu Thành`.
    public String where() {
        return district.isEmpty() || district.equals(place) ? place : place + ", " + district;
    }
}
