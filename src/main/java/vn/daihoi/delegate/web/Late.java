package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Set;

/// An act that came too late for a page of the list: what was missed, and what had been ticked, which stays ticked.
///
/// @param missed in sentences; empty where nobody came in between
public record Late(List<String> missed, Set<Long> ticked) {
    static final Late NOT = new Late(List.of(), Set.of());
}
