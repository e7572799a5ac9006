package vn.daihoi.guidance;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A unit asks one above it; that one answers, once for all.
@Service
public class AskAbove {
    private static final String PAGE = "/guidance/questions";
    private static final Set<String> ANSWERERS = Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);

    private final Questions questions;
    private final Units units;
    private final Notices notices;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    AskAbove(Questions questions, Units units, Notices notices, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.questions = questions;
        this.units = units;
        this.notices = notices;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @param toUnitId a unit above the actor's own
    @Transactional
    public long ask(Actor actor, String season, long toUnitId, String group, String words) {
        var own = actor.unitId();
        if (own == null || !(actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT))) {
            throw GuidanceRights.refused("HD-102");
        }
        var unit = units.visibleTo(actor, own);
        if (units.ancestorsOf(own).stream().noneMatch(above -> above.id() == toUnitId)) {
            throw new NotThere("unit", toUnitId);
        }

        var at = clock.instant();
        var id = questions.ask(new Question(0, season, own, toUnitId, group, words, actor.name(), at, null, 0));
        notices.tell(Told.of(toUnitId, ANSWERERS, "guidance.told.asked", PAGE, unit.name()));
        tell("asked", id, unit.path(), Map.of("group", group));
        return id;
    }

    /// An answer may be bettered; whoever has not seen the latest one is told.
    @Transactional
    public void answer(Actor actor, long id, int seen, String words) {
        var question = questions.find(id).orElseThrow(() -> new NotThere("question", id));
        var unit = units.visibleTo(actor, question.toUnitId());
        GuidanceRights.requireSpeaker(actor, unit.id(), unit.name());

        var answer = new Question.Answer(words, actor.name(), clock.instant());
        if (!questions.answer(id, seen, answer)) {
            throw new StaleEdit("question", id, seen, question.version());
        }
        notices.tell(Told.of(question.unitId(), GiveGuidance.PEOPLE, "guidance.told.answered", PAGE, unit.name()));
        tell("answered", id, unit.path(), Map.of("group", question.group()));
    }

    /// Taken back by whoever asked, as long as nobody has answered.
    @Transactional
    public void takeBack(Actor actor, long id) {
        var question = questions.find(id).orElseThrow(() -> new NotThere("question", id));
        var unit = units.visibleTo(actor, question.unitId());
        GuidanceRights.requireSpeaker(actor, unit.id(), unit.name());
        if (!questions.remove(id)) {
            throw GuidanceRights.refused("HD-103");
        }
        tell("taken-back", id, unit.path(), Map.of("group", question.group()));
    }

    private void tell(String what, long id, String path, Object after) {
        journal.record(new Change("guidance." + what, "question", id, path, null, after));
        live.changed(GiveGuidance.TOPIC, path);
    }
}
