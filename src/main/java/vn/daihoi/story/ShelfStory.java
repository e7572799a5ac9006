package vn.daihoi.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A published story with all its parts.
///
/// @param years for example `2016 - 2019`; empty while unknown
/// @param pictures the portrait in its sizes, the smallest first; empty without one
public record ShelfStory(
        ShelfCard card,
        String post,
        String years,
        String body,
        String caption,
        List<ShelfHonour> honours,
        List<String> movements,
        List<Picture> pictures) {

    public record Picture(String sha256, int width, int height, long fileId) {
        public String path() {
            return "/dien-hinh/anh/" + sha256 + ".jpg";
        }
    }

    /// The smallest that is at least so wide, or else the largest.
    public Optional<Picture> picture(int width) {
        return pictures.stream()
                .filter(picture -> picture.width() >= width)
                .findFirst()
                .or(() -> pictures.stream().max(Comparator.comparingInt(Picture::width)));
    }
}
