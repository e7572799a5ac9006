package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.people.Honours;
import vn.daihoi.shared.Acting;

/// What an honour is called comes from the list of the law and from who gave it. Both may be corrected with the program
/// or completed by a migration, and then no holder has changed: so each start compares the public stories with the
/// register. All that is corrected while the program runs is public at once (see [FollowRegister]).
@Component
class SettleHonours {
    private static final Logger LOG = LoggerFactory.getLogger(SettleHonours.class);
    private static final int AT_ONCE = 500;

    private final Shelf shelf;
    private final Honours honours;
    private final TransactionTemplate transaction;

    SettleHonours(Shelf shelf, Honours honours, TransactionTemplate transaction) {
        this.shelf = shelf;
        this.honours = honours;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "${daihoi.story.settle:PT10S}")
    void afterTheStart() {
        Acting.asSystem(() -> {
            var settled = settle();
            if (settled > 0) {
                LOG.info("honours of ({}) public stories are called anew", settled);
            }
        });
    }

    /// @return how many stories told an honour otherwise than the register
    int settle() {
        var settled = 0;
        for (var some = shelf.honoured(0, AT_ONCE);
                !some.isEmpty();
                some = shelf.honoured(some.getLast().storyId(), AT_ONCE)) {
            settled += wrong(some).isEmpty() ? 0 : settleFrom(some.getFirst().storyId() - 1, some.size());
        }
        return settled;
    }

    /// Read again while nobody else changes the shelf.
    private int settleFrom(long after, int most) {
        return transaction.execute(_ -> {
            shelf.hold();
            var wrong = wrong(shelf.honoured(after, most));
            shelf.honour(wrong);
            return wrong.size();
        });
    }

    /// Those that are not as the register says, as it says.
    private List<Shelf.Honoured> wrong(List<Shelf.Honoured> told) {
        var held = honours.of(told.stream().map(Shelf.Honoured::registrantId).toList());
        var wrong = new ArrayList<Shelf.Honoured>();
        for (var one : told) {
            var register = held.getOrDefault(one.registrantId(), List.of()).stream()
                    .map(Honours.Held::honour)
                    .toList();
            var right = List.of(ShelfHonour.lines(register));
            if (!right.equals(one.honours())) {
                wrong.add(new Shelf.Honoured(one.storyId(), one.registrantId(), right));
            }
        }
        return wrong;
    }
}
