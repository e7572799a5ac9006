package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param fresh whether the unit is still to be added
/// @param contactOnly whether only head-count and e-mail may be changed
/// @param findings those that judge no single field
/// @param clashes what somebody else saved meanwhile; `who` and `when` say who and when
public record FormPage(
        List<Crumb> crumbs,
        String title,
        String action,
        String back,
        boolean fresh,
        boolean contactOnly,
        UnitForm form,
        FormErrors errors,
        List<Finding> findings,
        List<Clash> clashes,
        String who,
        String when,
        List<Choice> kinds,
        List<Choice> confidences) {}
