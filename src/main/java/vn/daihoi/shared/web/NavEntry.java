package vn.daihoi.shared.web;

import java.util.Set;

/// A place in the main navigation; a module declares one as a bean.
///
/// @param key message key of its label
/// @param order from left to right
/// @param roles who sees it; empty for everybody who is signed in
public record NavEntry(String key, String path, int order, Set<String> roles) {

    boolean isFor(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }

    boolean holds(String current) {
        return current.equals(path) || !path.equals("/") && current.startsWith(path + "/");
    }
}
