package vn.daihoi.publicity;

import java.util.List;

/// Pictures of exemplars for the press kit, told by a module above that keeps them. Asked only for exemplars that have
/// agreed to their pictures being published.
public interface KitPictures {
    List<Picture> of(long exemplarId);

    /// @param jpeg without metadata
    record Picture(String caption, byte[] jpeg) {}
}
