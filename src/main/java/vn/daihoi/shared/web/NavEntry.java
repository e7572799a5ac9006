package vn.daihoi.shared.web;

import java.util.Set;

/// A place in the main navigation; a module declares one as a bean.
///
/// @param key message key of its label
/// @param order from left to right
/// @param roles who sees it; empty for everybody who is signed in
/// @param group message key of the heading it stands under; its own for a place that stands alone
public record NavEntry(String key, String path, int order, Set<String> roles, String group) {
    public static final String WATCH = "shared.places.watch";
    public static final String PEOPLE = "shared.places.people";
    public static final String PAPERS = "shared.places.papers";
    public static final String SYSTEM = "shared.places.system";

    public NavEntry(String key, String path, int order, Set<String> roles) {
        this(key, path, order, roles, key);
    }

    public NavEntry under(String heading) {
        return new NavEntry(key, path, order, roles, heading);
    }

    boolean isFor(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }

    boolean holds(String current) {
        return current.equals(path) || !path.equals("/") && current.startsWith(path + "/");
    }
}
