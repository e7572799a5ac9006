package vn.daihoi.choice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Yardsticks;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Measure;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Reads a list as a pool: who is proposed, what they are told apart by, and what the plan and the allocation want of
/// it; and guards what is sensitive about them.
@Component
public class Proposals {
    private final Delegates delegates;
    private final Yardsticks yardsticks;
    private final SensitiveData sensitive;
    private final Dictionary dictionary;

    Proposals(Delegates delegates, Yardsticks yardsticks, SensitiveData sensitive, Dictionary dictionary) {
        this.delegates = delegates;
        this.yardsticks = yardsticks;
        this.sensitive = sensitive;
        this.dictionary = dictionary;
    }

    /// Rules that ask for what is sensitive tell it of each person they let go or leave: by role only.
    void requireRight(Proposal proposal, List<Wish> wishes) {
        if (proposal.masks().askedBy(wishes) && !proposal.masks().open()) {
            throw new Refused(List.of(new Finding("LC-107", Severity.BREACH, null, List.of(), null)));
        }
    }

    /// The same before people are named by such rules: the look is written down.
    void requireLook(Actor actor, Proposal proposal, List<Wish> wishes) {
        requireRight(proposal, wishes);
        if (proposal.masks().askedBy(wishes)) {
            sensitive.look(actor, proposal.masks().registrants(), "choice.look.files");
        }
    }

    /// Rules and values are always in Vietnamese: they are published, and compared with what was published.
    public Proposal of(Actor actor, long listId) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var seen = delegates.seen(actor, listId);
        var list = seen.list();
        var all = delegates.lines(actor, list, seen.unit());
        var lines = all.stream().filter(line -> line.entry().state().counts()).toList();
        var by = yardsticks.of(seen.unit(), list, new ValueNames(t), t.of("choice.register"));
        var masks = masks(actor, all, by);
        var people = lines.stream().map(Delegates.Line::delegate).toList();
        var attributes = new Attributes(people, by, t);
        var told = attributes.seenBy(masks);
        var candidates = lines.stream()
                .map(line -> candidate(line, attributes.of(line.entry().id()), t))
                .toList();
        return new Proposal(list, seen.unit(), seats(list, by, lines), told, candidates, masks);
    }

    private static Masks masks(Actor actor, List<Delegates.Line> lines, Yardstick by) {
        return new Masks(
                lines.stream()
                        .map(Delegates.Line::registrant)
                        .allMatch(one -> one != null && PeopleRights.seesSensitive(actor, one.unitId())),
                by.axes().stream()
                        .map(Cited::value)
                        .filter(Proposals::isSensitive)
                        .map(Axis::name)
                        .collect(Collectors.toSet()),
                lines.stream().map(line -> line.entry().registrantId()).toList());
    }

    private static int seats(DelegateList list, Yardstick by, List<Delegates.Line> lines) {
        if (list.seats() != null) {
            return Math.min(list.seats(), lines.size());
        }
        int most = by.cap() == null ? lines.size() : Math.min(by.cap().value(), lines.size());
        var go = (int) lines.stream().filter(line -> line.entry().counts()).count();
        return Math.min(most, go == 0 ? lines.size() : go);
    }

    private static Candidate candidate(Delegates.Line line, Map<String, String> values, Words t) {
        var one = line.delegate();
        var name = line.registrant() == null ? t.of("choice.hidden") : one.name();
        return new Candidate(
                one.entryId(), name, one.post(), one.unit(), line.entry().reserve(), values);
    }

    private static boolean isSensitive(Axis axis) {
        return axis.measures() == Measure.ETHNICITY || axis.measures() == Measure.RELIGION;
    }
}
