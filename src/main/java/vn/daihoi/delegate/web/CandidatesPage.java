package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.people.RegistrantSearch;

/// People who may be added to a list.
///
/// @param onList who of them stands on it already
public record CandidatesPage(ListHead head, String who, List<RegistrantSearch.Listed> found, Set<Long> onList) {}
