package vn.daihoi.people;

import java.util.Collection;
import java.util.List;
import vn.daihoi.shared.Finding;

/// A question to the modules that name registrants, before some are taken out of the register again: who is needed?
public interface NamedElsewhere {
    List<Finding> among(Collection<Long> registrantIds);
}
