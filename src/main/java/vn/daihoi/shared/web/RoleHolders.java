package vn.daihoi.shared.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.shared.Actor;

/// Whom somebody may ask who lacks a role; told by the module that keeps the accounts.
public interface RoleHolders {

    /// Names of colleagues at the actor's own unit who hold one of the roles; nobody of another unit is named.
    List<String> beside(Actor actor, Set<String> roles);
}
