package vn.daihoi.publicity.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;

/// Exemplars the press may write about as it stands.
public record KitPage(List<Frame.Place> tabs, List<Card> cards, int silent) {

    /// @param told how many items have been published of them
    /// @param contact "" where it may not be published
    public record Card(
            String name,
            String post,
            String unit,
            String headline,
            String deeds,
            String field,
            String years,
            boolean isNew,
            boolean invented,
            boolean pictures,
            List<String> honours,
            String contact,
            long told) {}
}
