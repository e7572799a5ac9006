package vn.daihoi.unit.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Acts;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitRights;

/// Builds the page with a unit's form: fresh, filled, wrong, or overtaken by somebody else's save.
@Component
class UnitForms {
    private final Acts acts;
    private final Dictionary dictionary;

    UnitForms(Acts acts, Dictionary dictionary) {
        this.acts = acts;
        this.dictionary = dictionary;
    }

    FormPage add(UnitForm form, FormErrors errors, List<Finding> findings) {
        var t = dictionary.here();
        var title = t.of("unit.add");
        var crumbs = List.of(new Crumb(t.of("unit.list.title"), "/units"), new Crumb(title, ""));
        return new FormPage(
                crumbs,
                title,
                "/units",
                "/units",
                true,
                false,
                form,
                errors,
                findings,
                List.of(),
                "",
                "",
                Kinds.kinds(t),
                Kinds.confidences(t));
    }

    FormPage edit(Actor actor, Unit unit, UnitForm form, FormErrors errors, List<Finding> findings) {
        return edit(actor, unit, form, errors, findings, List.of());
    }

    /// The form as typed, on the version that is current now, beside what was saved meanwhile.
    FormPage clash(Actor actor, Unit current, UnitForm typed) {
        var clashes = clashes(UnitForm.of(current), typed, isContactOnly(actor, current), dictionary.here());
        return edit(actor, current, typed.onVersion(current.version()), FormErrors.none(), List.of(), clashes);
    }

    private FormPage edit(
            Actor actor, Unit unit, UnitForm form, FormErrors errors, List<Finding> findings, List<Clash> clashes) {
        var t = dictionary.here();
        var last = acts.of(unit.id()).stream().findFirst();
        var crumbs = List.of(
                new Crumb(t.of("unit.list.title"), "/units"),
                new Crumb(unit.name(), "/units/" + unit.id()),
                new Crumb(t.of("unit.edit"), ""));
        return new FormPage(
                crumbs,
                t.of("unit.edit.title", unit.name()),
                "/units/" + unit.id(),
                "/units/" + unit.id(),
                false,
                isContactOnly(actor, unit),
                form,
                errors,
                findings,
                clashes,
                last.map(act -> act.actorName()).orElse(""),
                last.map(act -> t.moment(act.at())).orElse(""),
                Kinds.kinds(t),
                Kinds.confidences(t));
    }

    private static boolean isContactOnly(Actor actor, Unit unit) {
        return UnitRights.of(actor, unit) == UnitRights.CONTACT;
    }

    private static List<Clash> clashes(UnitForm theirs, UnitForm yours, boolean contactOnly, Words t) {
        var clashes = new ArrayList<Clash>();
        note(clashes, t.of("unit.staff"), theirs.staff(), yours.staff());
        note(clashes, t.of("unit.email"), theirs.email(), yours.email());
        if (!contactOnly) {
            note(clashes, t.of("unit.name"), theirs.name(), yours.name());
            note(clashes, t.of("unit.code"), theirs.code(), yours.code());
            note(clashes, t.of("unit.kind"), kind(theirs, t), kind(yours, t));
            note(clashes, t.of("unit.validFrom"), theirs.validFrom(), yours.validFrom());
            note(clashes, t.of("unit.confidence"), theirs.confidence(), yours.confidence());
        }
        return clashes;
    }

    private static String kind(UnitForm form, Words t) {
        return Kinds.name(UnitForm.text(form.kind()), t);
    }

    private static void note(List<Clash> clashes, String field, @Nullable String theirs, @Nullable String yours) {
        if (!UnitForm.text(theirs).equals(UnitForm.text(yours))) {
            clashes.add(new Clash(field, UnitForm.text(theirs), UnitForm.text(yours)));
        }
    }
}
