package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.delegate.ListedOn;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Units;

/// On which lists of delegates somebody of the register stands.
@Component
class RegistrantListed implements RegistrantPanel {
    private final ListedOn listed;
    private final Units units;
    private final GroundsFor grounds;
    private final Dictionary dictionary;

    RegistrantListed(ListedOn listed, Units units, GroundsFor grounds, Dictionary dictionary) {
        this.listed = listed;
        this.units = units;
        this.grounds = grounds;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> of(Actor actor, Registrant registrant) {
        var t = dictionary.here();
        return units.root()
                .flatMap(root -> grounds.find(root, null))
                .map(found -> listed.of(registrant.id(), found.plan().heading().season()))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Panel(
                        "delegate/exemplar-panel",
                        new ExemplarListedPage(
                                0,
                                registrant.id(),
                                lines.stream()
                                        .map(one -> ExemplarListed.line(one, t))
                                        .toList(),
                                List.of())));
    }
}
