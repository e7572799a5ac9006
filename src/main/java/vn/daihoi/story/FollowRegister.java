package vn.daihoi.story;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantChanged;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.shared.Actor;

/// A name, a post or an honour corrected in the register is corrected in public as well. Comes last: the exemplars have
/// followed a merge by then.
@Component
class FollowRegister {
    private final Stories stories;
    private final Exemplars exemplars;
    private final Shelf shelf;

    FollowRegister(Stories stories, Exemplars exemplars, Shelf shelf) {
        this.stories = stories;
        this.exemplars = exemplars;
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

    private void follow(List<Long> registrantIds) {
        for (var story : stories.ofRegistrants(registrantIds)) {
            var exemplar =
                    exemplars.byIds(Actor.SYSTEM, List.of(story.exemplarId())).get(story.exemplarId());
            if (exemplar != null) {
                stories.isAbout(story.id(), exemplar.registrantId());
                if (story.onShelf()) {
                    shelf.refresh(story, exemplar);
                }
            }
        }
    }
}
