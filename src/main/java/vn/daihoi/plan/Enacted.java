package vn.daihoi.plan;

import java.util.List;

/// What the journal keeps of putting a plan in force; the text itself stands in the version, which never changes.
record Enacted(String planCode, int number, Enactment enactment, List<PlanChange> changes) {}
