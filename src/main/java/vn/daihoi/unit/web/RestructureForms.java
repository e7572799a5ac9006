package vn.daihoi.unit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the pages on which a unit is moved, merged or closed.
@Component
class RestructureForms {
    private final Units units;
    private final Dictionary dictionary;

    RestructureForms(Units units, Dictionary dictionary) {
        this.units = units;
        this.dictionary = dictionary;
    }

    /// @param what `move`, `merge` or `close`
    /// @param noun the last part of the page's address
    RestructurePage page(
            String what, String noun, Unit unit, RestructureForm form, FormErrors errors, List<Finding> findings) {
        var t = dictionary.here();
        var back = "/units/" + unit.id();
        return new RestructurePage(
                "unit." + what,
                List.of(
                        new Crumb(t.of("unit.list.title"), "/units"),
                        new Crumb(unit.name(), back),
                        new Crumb(t.of("unit." + what), "")),
                unit.name(),
                units.placed(unit).place(),
                back + "/" + noun,
                back,
                form,
                errors,
                findings,
                List.of(
                        new Choice("existing", t.of("unit.merge.into.existing")),
                        new Choice("fresh", t.of("unit.merge.into.fresh"))));
    }
}
