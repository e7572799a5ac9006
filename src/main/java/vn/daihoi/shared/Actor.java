package vn.daihoi.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who acts: a signed-in person with roles over one subtree of units, or the system itself.
///
/// @param accountId 0 for the system
/// @param unitId the unit at the top of the scope; null for the system and before the first tree is loaded
/// @param scope the path of that unit as an ltree (`1.12.57`), or `*` for the whole tree
public record Actor(
        long accountId,
        String name,
        Set<String> roles,
        @Nullable Long unitId,
        String scope) {
    public static final String EVERYTHING = "*";
    public static final Actor SYSTEM = new Actor(0, "Hệ thống", Set.of(), null, EVERYTHING);

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean seesEverything() {
        return scope.equals(EVERYTHING);
    }

    /// Whether a unit at this path lies in the actor's subtree.
    public boolean sees(String path) {
        return seesEverything() || path.equals(scope) || path.startsWith(scope + ".");
    }
}
