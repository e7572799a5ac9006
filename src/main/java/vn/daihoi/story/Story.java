package vn.daihoi.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The story of one exemplar, as those who write and clear it see it.
///
/// @param unitId of the unit that proposed the exemplar; decides who sees it
/// @param photoId of the portrait; null without one
/// @param onShelf whether the public sees it now, in this wording or in one cleared before
/// @param hands accounts that changed text or portrait since it was cleared last; who clears is none of them
public record Story(
        long id,
        long exemplarId,
        long registrantId,
        long unitId,
        String unitPath,
        StoryText text,
        @Nullable Long photoId,
        StoryState state,
        boolean onShelf,
        List<Long> hands,
        String writtenByName,
        int version) {

    Story withoutText() {
        return new Story(
                id,
                exemplarId,
                registrantId,
                unitId,
                unitPath,
                StoryText.NONE,
                null,
                state,
                onShelf,
                hands,
                writtenByName,
                version);
    }
}
