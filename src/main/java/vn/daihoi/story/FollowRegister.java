package vn.daihoi.story;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantChanged;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.shared.Actor;

/// A name, a post or an honour corrected in the register is corrected in public as well, also where the story is of a
/// unit that the corrector does not see. Comes last: the exemplars have followed a merge by then.
@Component
class FollowRegister {
    private final Stories stories;
    private final Registrants registrants;
    private final Shelf shelf;

    FollowRegister(Stories stories, Registrants registrants, Shelf shelf) {
        this.stories = stories;
        this.registrants = registrants;
        this.shelf = shelf;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RegistrantChanged changed) {
        follow(List.of(changed.registrantId()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(RegistrantsMerged merged) {
        follow(List.of(merged.survivorId(), merged.absorbedId()));
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(MergeUndone undone) {
        follow(List.of(undone.survivorId(), undone.restoredId()));
    }

    /// The shelf is held before it is touched, here and wherever a story is taken off: otherwise a correction and a
    /// withdrawal of consent wait for each other. What is on the shelf is asked once it is held.
    private void follow(List<Long> registrantIds) {
        if (stories.about(registrantIds).isEmpty()) {
            return;
        }
        shelf.hold();
        for (var story : stories.about(registrantIds)) {
            stories.isAbout(story.storyId(), story.registrantId());
            if (story.onShelf()) {
                shelf.correct(story, registrants.visibleTo(Actor.SYSTEM, story.registrantId()));
            }
        }
    }
}
