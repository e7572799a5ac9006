package vn.daihoi.story;

import java.util.Set;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Who writes and who clears, among those who see a story at all.
public final class StoryRights {
    private static final Set<String> WRITE = Set.of(Roles.UNIT_OFFICER, Roles.STANDING_BODY);
    private static final Set<String> CLEAR = Set.of(Roles.HEAD_OF_UNIT, Roles.STANDING_BODY);

    private StoryRights() {}

    public static boolean writes(Actor actor) {
        return WRITE.stream().anyMatch(actor::has);
    }

    public static boolean clears(Actor actor) {
        return CLEAR.stream().anyMatch(actor::has);
    }
}
