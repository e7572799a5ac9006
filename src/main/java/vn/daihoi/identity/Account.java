package vn.daihoi.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Roles;

/// A person who may sign in.
///
/// @param unitId top of the subtree the account works on; null = the whole tree
/// @param passwordHash null while only passkeys or a one-time link lead in
public record Account(
        long id,
        String username,
        String name,
        @Nullable String email,
        @Nullable String passwordHash,
        Set<String> roles,
        @Nullable Long unitId,
        boolean enabled,
        int version) {

    boolean isAdministrator() {
        return enabled && roles.contains(Roles.ADMINISTRATOR);
    }

    Account edited(String name, @Nullable String email, Set<String> roles, @Nullable Long unitId) {
        return new Account(id, username, name, email, passwordHash, roles, unitId, enabled, version);
    }

    Account enabled(boolean on) {
        return new Account(id, username, name, email, passwordHash, roles, unitId, on, version);
    }

    /// What the sessions of the account were opened for.
    boolean mayTheSameAs(Account other) {
        return roles.equals(other.roles) && java.util.Objects.equals(unitId, other.unitId) && enabled == other.enabled;
    }

    /// For the journal: everything but the password.
    public Facts facts() {
        return new Facts(username, name, email, roles.stream().sorted().toList(), unitId, enabled);
    }

    public record Facts(
            String username,
            String name,
            @Nullable String email,
            java.util.List<String> roles,
            @Nullable Long unitId,
            boolean enabled) {}
}
