package vn.daihoi.choice;

import org.springframework.stereotype.Service;
import vn.daihoi.shared.Actor;

/// Opens a choice for a reader. Its people, and what they were told apart by, are shown to nobody who may not see it of
/// all of them, and who sees it is written down.
@Service
public class OpenChoice {
    private final ChoiceDesk desk;
    private final Proposals proposals;

    OpenChoice(ChoiceDesk desk, Proposals proposals) {
        this.desk = desk;
        this.proposals = proposals;
    }

    /// A choice and its list as it stands now.
    public record Opened(Choice choice, Proposal proposal) {}

    /// One whose people are shown, or what its rules have told of them.
    public Opened looked(Actor actor, long id) {
        var opened = opened(actor, id);
        proposals.requireLook(actor, opened.proposal(), opened.choice().wanted().wishes());
        return opened;
    }

    /// For a page that may show nobody yet: only a result names people.
    public Opened opened(Actor actor, long id) {
        var choice = desk.seen(actor, id);
        var proposal = proposals.of(actor, choice.listId());
        proposals.requireRight(proposal, choice.wanted().wishes());
        return new Opened(choice, proposal);
    }

    /// For a page that names people where there is a result.
    public Opened openedWithResult(Actor actor, long id) {
        return desk.seen(actor, id).chosen() == null ? opened(actor, id) : looked(actor, id);
    }
}
