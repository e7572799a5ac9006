package vn.daihoi.conference;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.pilot.LessonSheet;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// A pilot writes down what it has learnt and publishes it to the units of its tier (KH128 II.2.c).
@Service
public class WriteLessons {
    private final Changes changes;
    private final Lessons lessons;
    private final GroundsFor grounds;
    private final SeasonClock clock;

    WriteLessons(Changes changes, Lessons lessons, GroundsFor grounds, SeasonClock clock) {
        this.changes = changes;
        this.lessons = lessons;
        this.grounds = grounds;
        this.clock = clock;
    }

    /// Once published it stays published: others may have acted on it. A later word replaces the earlier one.
    @Transactional
    public void save(Actor actor, long id, int typedOn, Lesson.Text text, boolean publish) {
        var opened = changes.open(actor, id, Section.PILOT, typedOn);
        var conference = opened.conference();
        var found = grounds.find(opened.unit(), conference.facts().day()).orElseThrow();
        Editors.refuseUnless(found.terms().pilot(), "HN-622");
        Editors.refuseUnless(!publish || !text.isEmpty(), "HN-625");

        var before = lessons.of(id).orElse(null);
        var published = before == null ? null : before.publishedAt();
        lessons.save(
                conference.season(),
                new Lesson(
                        id,
                        opened.unit().id(),
                        opened.unit().name(),
                        found.terms().tier().code(),
                        conference.state().dayHeld().orElseThrow(),
                        text,
                        actor.name(),
                        publish && published == null ? clock.instant() : published));
        changes.close(opened, Section.PILOT, LessonSheet.write(text));
    }
}
