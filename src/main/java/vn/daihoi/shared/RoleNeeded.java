package vn.daihoi.shared;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/// The act is for one of these roles and the actor has none of them.
public final class RoleNeeded extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    private final transient Set<String> roles;

    public RoleNeeded(Set<String> roles) {
        super("the endpoint is for the roles (%s)".formatted(roles));
        this.roles = Set.copyOf(roles);
    }

    public Set<String> roles() {
        return roles;
    }
}
