package vn.daihoi.photo;

import java.util.Comparator;
import java.util.List;

/// One kept photo in its sizes, upright and without metadata.
///
/// @param width of its largest size
/// @param renditions the same picture, the smallest first
public record Photo(long id, int width, int height, List<Rendition> renditions) {

    /// The picture in one size.
    ///
    /// @param sha256 of its JPEG, in hex: who has the address of one picture cannot guess that of another
    public record Rendition(int width, int height, long fileId, String sha256) {}

    /// The smallest that is at least so wide, or else the largest.
    public Rendition atLeast(int wanted) {
        return renditions.stream()
                .filter(rendition -> rendition.width() >= wanted)
                .findFirst()
                .orElseGet(() -> renditions.stream()
                        .max(Comparator.comparingInt(Rendition::width))
                        .orElseThrow());
    }
}
