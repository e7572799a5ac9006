package vn.daihoi.conference.presidium;

import java.util.Set;

/// One member of the presidium.
///
/// @param id 0 while not stored
/// @param components codes of the plan's components this person stands for
public record Presider(long id, String name, String post, Set<String> components) {

    public Presider {
        components = Set.copyOf(components);
    }
}
