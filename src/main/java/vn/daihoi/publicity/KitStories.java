package vn.daihoi.publicity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Stories of exemplars as a second person has cleared them, told by a module above that keeps them. What the press
/// gets is this and nothing of the proposal: what nobody has cleared is in no kit.
public interface KitStories {
    /// By exemplar; whose story is not in public is left out.
    Map<Long, Told> of(Collection<Long> exemplarIds);

    /// Asked only for exemplars that have agreed to their pictures being published.
    List<Picture> picturesOf(long exemplarId);

    /// @param field code of a field; null where none is told
    /// @param body without any signs
    record Told(
            String name,
            String post,
            String place,
            @Nullable String field,
            String years,
            String title,
            String lead,
            String body) {}

    /// @param jpeg without metadata
    record Picture(String caption, byte[] jpeg) {}
}
