package vn.daihoi.choice;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Takes one of the ways out that an impossible choice was answered with: a new choice with the rules eased. It is
/// published first, as every choice is: a lot waits for its seed, and only merit order starts at once.
@Service
public class EaseChoice {
    private final ChoiceDesk desk;
    private final Delegates delegates;
    private final PrepareChoice prepare;
    private final RunChoice run;

    EaseChoice(ChoiceDesk desk, Delegates delegates, PrepareChoice prepare, RunChoice run) {
        this.desk = desk;
        this.delegates = delegates;
        this.prepare = prepare;
        this.run = run;
    }

    /// @param way which of the ways, from 0
    @Transactional
    public long ease(Actor actor, long id, int way) {
        var choice = desk.opened(actor, id);
        var impossible = choice.impossible();
        if (impossible == null || way < 0 || way >= impossible.ways().size()) {
            throw new NotThere("way out of choice", id);
        }
        var changes = impossible.ways().get(way).changes();
        var wishes = choice.wanted().wishes().stream()
                .map(wish -> eased(wish, changes))
                .toList();
        var list = delegates.list(actor, choice.listId());
        var wanted = choice.wanted().with(wishes, "");
        var fresh = prepare.prepare(actor, list.id(), list.version(), wanted);
        if (wanted.method() == Method.MERIT) {
            run.start(actor, fresh, "", "");
        }
        return fresh;
    }

    private static Wish eased(Wish wish, List<Impossible.Easing> changes) {
        var eased = wish;
        for (var change : changes) {
            if (change.rule().isOf(wish)) {
                eased = change.rule().atLeast()
                        ? new Wish(
                                eased.attribute(),
                                eased.value(),
                                eased.with(),
                                eased.withValue(),
                                change.to(),
                                eased.max())
                        : new Wish(
                                eased.attribute(),
                                eased.value(),
                                eased.with(),
                                eased.withValue(),
                                eased.min(),
                                change.to());
            }
        }
        return eased;
    }
}
