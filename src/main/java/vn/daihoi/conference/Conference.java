package vn.daihoi.conference;

import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.ConferenceTerms;

/// One unit's conference (or congress) of one season.
///
/// @param season years of the season as the plan writes them
/// @param choice who chose the form and when; null while the plan's threshold stands
/// @param breaches how many stand open, as counted after the last change
public record Conference(
        long id,
        String season,
        long unitId,
        Facts facts,
        @Nullable FormChoice choice,
        ConferenceState state,
        int breaches,
        int warnings) {

    /// The form it takes: the unit's word, else the plan's.
    public ConferenceForm form(ConferenceTerms terms) {
        return facts.form() == null ? terms.form().value() : facts.form();
    }

    Conference with(ConferenceState next) {
        return new Conference(id, season, unitId, facts, choice, next, breaches, warnings);
    }

    Conference with(Facts next, @Nullable FormChoice chosen) {
        return new Conference(id, season, unitId, next, chosen, state, breaches, warnings);
    }
}
