package vn.daihoi.exemplar.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Steps;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Honours;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Builds the pages on which somebody is proposed: whom, and what they did.
@Component
class Proposing {
    private static final int SHOWN = 20;

    private final RegistrantSearch search;
    private final Honours honours;
    private final Exemplars exemplars;
    private final Steps steps;
    private final Movements movements;
    private final Season season;
    private final Twins twins;
    private final Dictionary dictionary;

    Proposing(
            RegistrantSearch search,
            Honours honours,
            Exemplars exemplars,
            Steps steps,
            Movements movements,
            Season season,
            Twins twins,
            Dictionary dictionary) {
        this.search = search;
        this.honours = honours;
        this.exemplars = exemplars;
        this.steps = steps;
        this.movements = movements;
        this.season = season;
        this.twins = twins;
        this.dictionary = dictionary;
    }

    NewPage people(Actor actor, String q) {
        var t = dictionary.here();
        var found = search.find(actor, RegistrantFilter.named(q), SHOWN, 0);
        var ids = found.rows().stream().map(row -> row.registrant().id()).toList();
        var already = exemplars.ofRegistrants(actor, season.of(actor), ids);
        var held = honours.of(ids);
        var people = found.rows().stream()
                .map(row -> person(
                        row,
                        already.get(row.registrant().id()),
                        held.getOrDefault(row.registrant().id(), List.of()),
                        t))
                .toList();
        return new NewPage(
                crumbs(t, t.of("exemplar.propose")),
                season.own(actor).map(Unit::name).orElse(""),
                q,
                people,
                found.total() > SHOWN);
    }

    private static NewPage.Person person(
            RegistrantSearch.Listed row, @Nullable Exemplar already, List<Honours.Held> held, Words t) {
        var one = row.registrant();
        var under = new ArrayList<String>();
        under.add(t.of("people.kind." + one.kind().code()));
        under.add(one.facts().post());
        under.add(row.unitName() == null ? "" : row.unitName());
        under.removeIf(String::isEmpty);
        return new NewPage.Person(
                one.id(),
                one.name().full(),
                String.join(" · ", under),
                one.invented(),
                one.facts().newExemplar(),
                already == null ? "" : "/exemplars/" + already.id(),
                String.join(
                        "; ",
                        held.stream()
                                .limit(3)
                                .map(each -> Rungs.honour(each.honour(), t))
                                .toList()));
    }

    SheetPage form(Actor actor, long id) {
        var one = editable(actor, id);
        return form(actor, id, SheetForm.of(one.sheet(), one.version()), FormErrors.none(), List.of());
    }

    SheetPage form(Actor actor, long id, SheetForm form, FormErrors errors, List<Clash> clashes) {
        var one = editable(actor, id);
        var t = dictionary.here();
        var last = steps.versions(id).stream().findFirst();
        return new SheetPage(
                crumbs(t, one.name()),
                id,
                one.name(),
                Shown.under(one, t),
                form,
                errors,
                clashes,
                last.map(Steps.Version::by).orElse(""),
                last.map(saved -> t.moment(saved.at())).orElse(""),
                Shown.fields(t),
                movements.forUnit(one.unitPath(), one.season()).stream()
                        .map(each -> new Choice(Long.toString(each.id()), each.name()))
                        .toList(),
                twins.of(one, t));
    }

    /// The form as typed, on the version that is current now, beside what was saved meanwhile.
    SheetPage clash(Actor actor, long id, SheetForm yours) {
        var one = editable(actor, id);
        var t = dictionary.here();
        var theirs = SheetForm.of(one.sheet(), one.version());
        var clashes = new ArrayList<Clash>();
        clash(clashes, t.of("exemplar.headline"), theirs.headline(), yours.headline());
        clash(clashes, t.of("exemplar.deeds"), theirs.deeds(), yours.deeds());
        clash(clashes, t.of("exemplar.fromYear"), theirs.fromYear(), yours.fromYear());
        clash(clashes, t.of("exemplar.toYear"), theirs.toYear(), yours.toYear());
        clash(clashes, t.of("exemplar.contact"), theirs.contact(), yours.contact());
        return form(actor, id, yours.onVersion(one.version()), FormErrors.none(), clashes);
    }

    private static void clash(List<Clash> clashes, String label, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            clashes.add(new Clash(label, theirs, yours));
        }
    }

    private Exemplar editable(Actor actor, long id) {
        var one = exemplars.visibleTo(actor, id);
        if (!ExemplarRights.prepares(actor, one.unitId())) {
            throw new AccessDeniedException("exemplar (%d) may only be read".formatted(id));
        }
        return one;
    }

    private static List<Crumb> crumbs(Words t, String here) {
        return List.of(new Crumb(t.of("exemplar.list.title"), ExemplarPlaces.LIST), new Crumb(here, ""));
    }
}
