package vn.daihoi.publicity;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ConsentWithdrawn;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Whoever writes about somebody is told when they no longer agree to it, in the transaction of the withdrawal.
@Component
class TellPress {
    private static final Set<String> PEOPLE = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);

    private final Exemplars exemplars;
    private final Items items;
    private final Notices notices;

    TellPress(Exemplars exemplars, Items items, Notices notices) {
        this.exemplars = exemplars;
        this.items = items;
        this.notices = notices;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        exemplars
                .find(Actor.SYSTEM, withdrawn.exemplarId())
                .ifPresent(one -> items.about(one.registrantId()).forEach(told -> {
                    var page = "/publicity/items/" + told.itemId();
                    notices.tell(Told.of(told.bodyId(), PEOPLE, "publicity.told.withdrawn", page, told.title()));
                }));
    }
}
