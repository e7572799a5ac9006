package vn.daihoi.people.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Field;
import vn.daihoi.people.ListWords;
import vn.daihoi.people.Registrant;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;

/// Builds the page with a registrant's form: fresh, filled, wrong, or overtaken by somebody else's save.
@Component
class PersonForms {
    private final Dictionary dictionary;

    PersonForms(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    PersonFormPage add(Actor actor, PersonForm form, List<Finding> findings) {
        var t = dictionary.here();
        var crumbs = List.of(new Crumb(t.of("people.list.title"), "/people"), new Crumb(t.of("people.add"), ""));
        return new PersonFormPage(
                crumbs,
                t.of("people.add"),
                "/people",
                "/people",
                form,
                true,
                mayChooseUnit(actor),
                beside(findings),
                others(findings),
                List.of(),
                "",
                "",
                t);
    }

    PersonFormPage edit(Actor actor, Registrant one, PersonForm form, boolean sensitive, List<Finding> findings) {
        return edit(actor, one, form, sensitive, findings, List.of());
    }

    /// The form as typed, on the version that is current now, beside what was saved meanwhile.
    PersonFormPage clash(Actor actor, Registrant current, PersonForm theirs, PersonForm yours, boolean sensitive) {
        var t = dictionary.here();
        var clashes = new ArrayList<Clash>();
        for (var field : Field.values()) {
            var saved = theirs.written().text(field);
            var typed = yours.written().text(field);
            if (yours.written().has(field) && !saved.equals(typed)) {
                clashes.add(new Clash(
                        t.of("people." + field.key()),
                        ListWords.show(field, saved, t),
                        ListWords.show(field, typed, t)));
            }
        }
        return edit(actor, current, yours.onVersion(current.version()), sensitive, List.of(), clashes);
    }

    private PersonFormPage edit(
            Actor actor,
            Registrant one,
            PersonForm form,
            boolean sensitive,
            List<Finding> findings,
            List<Clash> clashes) {
        var t = dictionary.here();
        var page = "/people/" + one.id();
        var crumbs = List.of(
                new Crumb(t.of("people.list.title"), "/people"),
                new Crumb(one.name().full(), page),
                new Crumb(t.of("people.edit"), ""));
        return new PersonFormPage(
                crumbs,
                t.of("people.edit.title", one.name().full()),
                page,
                page,
                form,
                sensitive,
                mayChooseUnit(actor),
                beside(findings),
                others(findings),
                clashes,
                one.editedBy(),
                t.moment(one.editedAt()),
                t);
    }

    private static boolean mayChooseUnit(Actor actor) {
        return actor.has(Roles.STANDING_BODY);
    }

    static FormErrors beside(List<Finding> findings) {
        var errors = FormErrors.none();
        for (var finding : findings) {
            var field = finding.field();
            if (field != null) {
                errors.add(field, finding.code(), finding.values().toArray());
            }
        }
        return errors;
    }

    private static List<Finding> others(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.field() == null).toList();
    }
}
