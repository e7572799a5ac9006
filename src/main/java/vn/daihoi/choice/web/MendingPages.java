package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.MendChoice;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;

/// Builds the page of the swaps that mend a list.
@Component
class MendingPages {
    private final RunPages runs;
    private final SetupPages setups;
    private final MendChoice mend;
    private final Dictionary dictionary;

    MendingPages(RunPages runs, SetupPages setups, MendChoice mend, Dictionary dictionary) {
        this.runs = runs;
        this.setups = setups;
        this.mend = mend;
        this.dictionary = dictionary;
    }

    MendingPage page(Actor actor, long id) {
        var choice = runs.choice(actor, id);
        var proposal = setups.proposal(actor, choice.listId());
        setups.requireLook(actor, proposal, choice.wanted().wishes());
        var t = dictionary.here();
        var sentences = new Sentences(t, choice.wanted().seats());
        var found = mend.find(choice, proposal.candidates());
        var people = People.of(proposal, t);
        var crumbs = new ArrayList<>(RunPages.crumbs(t, proposal, choice));
        crumbs.set(3, new Crumb("" + id, "/choices/" + id));
        crumbs.add(new Crumb(t.of("choice.mending"), ""));
        var fine = found.broken().isEmpty() && found.go() == choice.wanted().seats();
        return new MendingPage(
                id,
                choice.listId(),
                proposal.list().version(),
                t.of("choice.mending.title", found.go(), choice.wanted().seats()),
                crumbs,
                Editors.mayEdit(actor, proposal.unit()) && !proposal.list().adopted(),
                fine
                        ? t.of("choice.mending.fine")
                        : found.ways().isEmpty()
                                ? t.of("choice.mending.none")
                                : t.of("choice.mending.broken", found.broken().size()),
                !fine && found.ways().isEmpty() && choice.state().mayRun(),
                sentences.bounds(found.broken()),
                fine ? List.of() : found.ways().stream().map(people::way).toList());
    }
}
