package vn.daihoi.movement.web;

import java.util.List;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param ofPlan whether the plan names it: then its name and period are the plan's
public record FormPage(
        List<Crumb> crumbs,
        String title,
        String action,
        boolean ofPlan,
        MovementForm form,
        FormErrors errors,
        List<Clash> clashes) {}
