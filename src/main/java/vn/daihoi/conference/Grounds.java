package vn.daihoi.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.NameFacts;
import vn.daihoi.plan.NamePattern;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Citation;
import vn.daihoi.unit.Unit;

/// What one unit's conference is judged by: the unit, and the plan in force for it on the day of the conference.
public record Grounds(Unit unit, Plan plan, ConferenceTerms terms) {

    /// The terms once the unit's own choice of form is known.
    public ConferenceTerms termsFor(Facts facts) {
        return facts.form() == null ? terms : terms.choosing(facts.form());
    }

    public @Nullable Cited<NamePattern> namePattern() {
        return plan.nameFor(terms.tier().code()).orElse(null);
    }

    /// The name as on the backdrop, line by line; the plan's dots stay where something is not known yet.
    public List<String> nameLines(Facts facts) {
        var pattern = namePattern();
        var period = plan.heading().period();
        var known = new NameFacts(
                facts.bannerUnit().isEmpty() ? unit.name() : facts.bannerUnit(),
                facts.ordinal() == null ? null : Roman.of(facts.ordinal()),
                period == null ? null : period.toString(),
                facts.bannerPlace().isEmpty() ? null : facts.bannerPlace(),
                facts.day());
        return pattern == null ? List.of() : pattern.value().fill(known);
    }

    /// The same for the backdrop: the unit stands on a line of its own wherever it ends the line of the event.
    public List<String> bannerLines(Facts facts) {
        var unit = facts.bannerUnit().isEmpty() ? unit().name() : facts.bannerUnit();
        return nameLines(facts).stream()
                .map(line -> line.endsWith(" " + unit)
                        ? line.substring(0, line.length() - unit.length() - 1) + "\n" + unit
                        : line)
                .toList();
    }

    /// The paragraph on pilots, where this unit is one.
    public @Nullable Citation pilotCitation() {
        if (!terms.pilot()) {
            return null;
        }
        var named = plan.pilots().named(unit.code());
        return named.map(Cited::citation)
                .orElseGet(() -> plan.pilots().invitePeers() == null
                        ? terms.form().citation()
                        : plan.pilots().invitePeers().citation());
    }
}
