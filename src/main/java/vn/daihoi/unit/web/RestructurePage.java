package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param what begins the keys of its words: `unit.move`, `unit.merge`, `unit.close`
/// @param findings those that judge no single field
public record RestructurePage(
        String what,
        List<Crumb> crumbs,
        String name,
        String place,
        String action,
        String back,
        RestructureForm form,
        FormErrors errors,
        List<Finding> findings,
        List<Choice> takers) {

    public boolean moves() {
        return what.equals("unit.move");
    }

    public boolean merges() {
        return what.equals("unit.merge");
    }
}
