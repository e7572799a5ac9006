package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.people.RegistrantSearch;

/// People who may be added to a list.
public record CandidatesPage(ListHead head, String who, List<RegistrantSearch.Listed> found) {}
