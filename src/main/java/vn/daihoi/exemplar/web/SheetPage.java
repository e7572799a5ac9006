package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// The form with what a unit writes of an exemplar.
///
/// @param clashes what somebody else has saved meanwhile
/// @param twins why this may be somebody who was proposed already
public record SheetPage(
        List<Crumb> crumbs,
        long id,
        String name,
        String under,
        SheetForm form,
        FormErrors errors,
        List<Clash> clashes,
        String who,
        String when,
        List<Choice> fields,
        List<Choice> movements,
        List<String> twins) {}
