package vn.daihoi.plan.web;

import java.util.List;
import vn.daihoi.plan.PlanChange;
import vn.daihoi.plan.StoredPlan;

/// What changed between two versions.
public record DifferencePage(StoredPlan before, StoredPlan after, List<PlanChange> changes) {}
