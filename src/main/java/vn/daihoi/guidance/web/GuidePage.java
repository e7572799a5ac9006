package vn.daihoi.guidance.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One piece of guidance being written.
///
/// @param id 0 for a new one
public record GuidePage(
        long id,
        List<Crumb> crumbs,
        GuideForm form,
        FormErrors errors,
        List<Clash> clashes,
        List<Choice> groups,
        boolean published) {}
