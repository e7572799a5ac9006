package vn.daihoi.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Saves day, place, form and numbers of a conference.
@Service
public class PlanConference {
    private final Changes changes;
    private final Conferences conferences;
    private final SeasonClock clock;

    PlanConference(Changes changes, Conferences conferences, SeasonClock clock) {
        this.changes = changes;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long id, int typedOn, Facts facts) {
        var opened = changes.open(actor, id, Section.FACTS, typedOn);

        conferences.saveFacts(opened.conference().with(facts, choice(opened, facts)));
        changes.close(opened, Section.FACTS, FactsSheet.write(facts));
    }

    /// Who chose stays who chose, as long as the choice stays the same.
    private @Nullable FormChoice choice(Opened opened, Facts facts) {
        var form = facts.form();
        var before = opened.conference().choice();
        if (form == null || (before != null && before.form() == form)) {
            return form == null ? null : before;
        }
        return new FormChoice(form, opened.actor().name(), clock.instant());
    }
}
