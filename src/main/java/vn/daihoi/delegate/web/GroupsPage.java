package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.delegate.ExOfficio;

/// The plan's delegate groups with those who belong to them.
public record GroupsPage(ListHead head, List<ExOfficio.Group> groups) {}
