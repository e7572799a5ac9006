package vn.daihoi.exemplar.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;

/// Whether somebody of the register is an exemplar of the season; if not, the button to propose them.
@Component
class RegistrantAsExemplar implements RegistrantPanel {
    private final Exemplars exemplars;
    private final Season season;
    private final Dictionary dictionary;

    RegistrantAsExemplar(Exemplars exemplars, Season season, Dictionary dictionary) {
        this.exemplars = exemplars;
        this.season = season;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> of(Actor actor, Registrant registrant) {
        var now = season.of(actor);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        var t = dictionary.here();
        var one = exemplars.ofRegistrants(actor, now, List.of(registrant.id())).get(registrant.id());
        var own = actor.unitId();
        var proposes = one == null && own != null && ExemplarRights.prepares(actor, own);
        if (one == null && !proposes) {
            return Optional.empty();
        }
        var page = one == null
                ? new RegistrantExemplarPage(registrant.id(), "", "", "", "")
                : new RegistrantExemplarPage(
                        registrant.id(),
                        "/exemplars/" + one.id(),
                        one.sheet().headline(),
                        Shown.state(one.state(), t),
                        Shown.badge(one.state()));
        return Optional.of(new Panel("exemplar/registrant-panel", page));
    }
}
