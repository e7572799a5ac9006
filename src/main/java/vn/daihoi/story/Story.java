package vn.daihoi.story;

import org.jspecify.annotations.Nullable;

/// The story of one exemplar, as those who write and clear it see it.
///
/// @param unitId of the unit that proposed the exemplar; decides who sees it
/// @param photoId of the portrait; null without one
/// @param onShelf whether the public sees it now, in this wording or in one cleared before
/// @param writtenBy account that saved it last; who clears is somebody else
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
        long writtenBy,
        String writtenByName,
        int version) {}
