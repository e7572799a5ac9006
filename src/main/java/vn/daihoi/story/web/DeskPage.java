package vn.daihoi.story.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.story.StoryBody;

/// One story as those who write and clear it work on it.
///
/// @param called name and post as the public reads them
/// @param closed whether text and portrait are kept from the reader
/// @param state code of where it stands, and `tone` how its badge looks
/// @param reason why it was given back or taken off; "" where nothing was
/// @param publicPath where the public reads it; "" while it is not on the shelf
/// @param old whether the public reads an earlier wording
/// @param clashes what a colleague saved meanwhile; empty when nobody did
public record DeskPage(
        long id,
        String name,
        String about,
        String called,
        boolean closed,
        long exemplarId,
        List<Crumb> crumbs,
        StoryForm form,
        String state,
        String tone,
        String standing,
        String reason,
        boolean edits,
        boolean offers,
        boolean clears,
        boolean takesOff,
        String publicPath,
        boolean old,
        boolean portrait,
        List<StoryBody.Block> preview,
        List<Finding> findings,
        List<Finding> refused,
        List<Clash> clashes,
        String savedBy) {}
