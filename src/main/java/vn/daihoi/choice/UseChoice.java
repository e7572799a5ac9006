package vn.daihoi.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Puts a result into the list: the chosen go, the others proposed are its reserves.
@Service
public class UseChoice {
    private static final int MOST_NAMES = 10;

    private final ChoiceDesk desk;
    private final Choices choices;
    private final Delegates delegates;
    private final ReplaceEntry replace;
    private final OpenChoice open;

    UseChoice(ChoiceDesk desk, Choices choices, Delegates delegates, ReplaceEntry replace, OpenChoice open) {
        this.desk = desk;
        this.choices = choices;
        this.delegates = delegates;
        this.replace = replace;
        this.open = open;
    }

    /// @param typedOn version of the list the officer saw when deciding to use it
    /// @return the list
    @Transactional
    public long use(Actor actor, long id, int typedOn) {
        var choice = allowed(actor, id);
        var chosen = choice.chosen();
        if (chosen == null) {
            throw new NotThere("result of choice", id);
        }
        var list = delegates.list(actor, choice.listId());
        var pool = delegates.pool(actor, list);
        var here = pool.stream().map(line -> line.entry().id()).collect(Collectors.toSet());
        var go = chosen.ids().stream().map(Candidate::entryId).toList();
        var gone = go.stream().filter(entry -> !here.contains(entry)).count();
        ChoiceRules.refuseUnless(gone == 0, "LC-106", gone);
        refuseIfOthersGo(choice, pool);
        var reserves = new ArrayList<>(choice.inputs().entries());
        reserves.removeAll(new HashSet<>(go));
        reserves.retainAll(here);

        replace.choose(actor, list.id(), typedOn, go, reserves);
        choices.used(id, actor.name(), desk.now());
        desk.tell(actor, "used", choice);
        return list.id();
    }

    /// An editor of the list, who may see what the rules have told of everybody on it.
    private Choice allowed(Actor actor, long id) {
        desk.opened(actor, id);
        return open.opened(actor, id).choice();
    }

    /// Whoever came among the delegates later would go beside the chosen, and the list would be longer than published.
    private static void refuseIfOthersGo(Choice choice, List<Delegates.Line> pool) {
        var published = choice.inputs().entries();
        var others = pool.stream()
                .filter(line -> line.entry().counts()
                        && !published.contains(line.entry().id()))
                .map(line -> line.delegate().name())
                .toList();
        var names = String.join(", ", others.stream().limit(MOST_NAMES).toList());
        ChoiceRules.refuseUnless(
                others.isEmpty(), "LC-108", others.size(), others.size() > MOST_NAMES ? names + ", …" : names);
    }

    /// Swaps that mend the list.
    ///
    /// @param typedOn version of the list they were found on
    @Transactional
    public void swap(Actor actor, long id, int typedOn, List<Long> out, List<Long> in) {
        var choice = allowed(actor, id);
        replace.choose(actor, choice.listId(), typedOn, in, out);
        desk.tell(actor, "mended", choice);
    }
}
