package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.Errand;
import vn.daihoi.choice.MendChoice;
import vn.daihoi.conference.Editors;
import vn.daihoi.selection.quota.Mending;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Builds the page of the swaps that mend a list.
@Component
class MendingPages {
    private final MendChoice mend;
    private final Dictionary dictionary;

    MendingPages(MendChoice mend, Dictionary dictionary) {
        this.mend = mend;
        this.dictionary = dictionary;
    }

    MendingPage page(Actor actor, long id) {
        var found = mend.find(actor, id);
        var choice = found.opened().choice();
        var proposal = found.opened().proposal();
        var t = dictionary.here();
        var sentences = new Sentences(t, choice.wanted().seats());
        var people = People.of(proposal, t);
        var crumbs = new ArrayList<>(RunPages.crumbs(t, proposal, choice));
        crumbs.set(3, new Crumb("" + id, "/choices/" + id));
        crumbs.add(new Crumb(t.of("choice.mending"), ""));
        var fine = found.broken().isEmpty() && found.go() == choice.wanted().seats();
        var ways = ways(found.ways());
        return new MendingPage(
                id,
                choice.listId(),
                proposal.list().version(),
                t.of("choice.mending.title", found.go(), choice.wanted().seats()),
                crumbs,
                Editors.mayEdit(actor, proposal.unit()) && !proposal.list().adopted(),
                !fine && found.ways() instanceof Errand.Underway<List<Mending>>,
                fine ? t.of("choice.mending.fine") : verdict(found, t),
                !fine
                        && found.ways() instanceof Errand.Done<List<Mending>>
                        && ways.isEmpty()
                        && choice.state().mayRun(),
                sentences.bounds(found.broken()),
                fine ? List.of() : ways.stream().map(people::way).toList());
    }

    private static String verdict(MendChoice.Found found, Words t) {
        return switch (found.ways()) {
            case Errand.Done<List<Mending>>(var ways) when ways.isEmpty() -> t.of("choice.mending.none");
            case Errand.Done<List<Mending>> _, Errand.Underway<List<Mending>> _ ->
                found.broken().isEmpty()
                        ? t.of("choice.mending.number")
                        : t.of("choice.mending.broken", found.broken().size());
            case Errand.Failed<List<Mending>> _ -> t.of("choice.errand.failed");
        };
    }

    private static List<Mending> ways(Errand<List<Mending>> errand) {
        return errand instanceof Errand.Done<List<Mending>>(var ways) ? ways : List.of();
    }
}
