package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.people.Field;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// @param sensitive whether the form has the fields that are shown by role
/// @param mayChooseUnit the standing body chooses any unit of its subtree; an officer enters people of the own one
/// @param clashes what somebody else saved meanwhile; `who` and `when` say who and when
public record PersonFormPage(
        List<Crumb> crumbs,
        String title,
        String action,
        String back,
        PersonForm form,
        boolean sensitive,
        boolean mayChooseUnit,
        FormErrors errors,
        List<Finding> findings,
        List<Clash> clashes,
        String who,
        String when,
        Words t) {

    public List<Choice> choices(String key) {
        for (var field : Field.values()) {
            if (field.key().equals(key)) {
                return Choices.of(field, t);
            }
        }
        throw new IllegalArgumentException("form has no list (%s)".formatted(key));
    }
}
