package vn.daihoi.plan;

import java.util.Collection;
import java.util.Map;

/// The names of the bodies that a plan names by their codes, as the module of units knows them.
public interface NamedBodies {

    /// By code; a body that is not in the tree is left out.
    Map<String, String> names(Collection<String> codes);
}
