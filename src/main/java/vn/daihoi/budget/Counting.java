package vn.daihoi.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.award.Batches;
import vn.daihoi.badge.Badges;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.invitation.Answer;
import vn.daihoi.invitation.Invitations;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Counts what an estimate needs from the lists of a conference.
@Component
public class Counting {
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Invitations invitations;
    private final Badges badges;
    private final Batches batches;
    private final Programmes programmes;
    private final Payrolls payrolls;
    private final Units units;

    Counting(
            DelegateLists lists,
            Delegates delegates,
            Invitations invitations,
            Badges badges,
            Batches batches,
            Programmes programmes,
            Payrolls payrolls,
            Units units) {
        this.lists = lists;
        this.delegates = delegates;
        this.invitations = invitations;
        this.badges = badges;
        this.batches = batches;
        this.programmes = programmes;
        this.payrolls = payrolls;
        this.units = units;
    }

    public Counts of(Actor actor, Conference conference) {
        var people = people(actor, conference);
        var counts = new EnumMap<Basis, Integer>(Basis.class);
        counts.put(Basis.ONE, 1);
        lists(people, conference, counts);
        guests(people, conference.id(), counts);
        counts.put(Basis.BADGES, badges.valid(conference.id()).size());
        counts.put(
                Basis.AWARDS,
                batches.of(conference.id()).stream()
                        .mapToInt(batch -> batch.givings().size())
                        .sum());
        counts.put(Basis.TALKS, programmes.of(conference.id()).papers().size());
        return new Counts(counts, people);
    }

    /// While nobody stands on the list, what the conference expects is counted.
    private static void lists(List<Counts.Person> people, Conference conference, Map<Basis, Integer> counts) {
        var guests = (int) people.stream().filter(Counts.Person::guest).count();
        var expected = conference.facts().expected();
        if (people.isEmpty() && expected.isPresent()) {
            var all = expected.get();
            counts.put(Basis.EVERYBODY, all.exemplars() + all.guests() + all.others());
            counts.put(Basis.EXEMPLARS, all.exemplars());
            counts.put(Basis.GUESTS, all.guests());
            return;
        }
        counts.put(Basis.EVERYBODY, people.size());
        counts.put(Basis.EXEMPLARS, people.size() - guests);
        counts.put(Basis.GUESTS, guests);
        var unpaid =
                people.stream().filter(one -> one.payroll() == Payroll.UNPAID).toList();
        counts.put(Basis.UNPAID, unpaid.size());
        counts.put(Basis.UNPAID_GUESTS, (int)
                unpaid.stream().filter(Counts.Person::guest).count());
    }

    private void guests(List<Counts.Person> people, long conferenceId, Map<Basis, Integer> counts) {
        var coming = invitations.of(conferenceId).stream()
                .filter(one -> one.answer() == Answer.ACCEPTED || one.answer() == Answer.SUBSTITUTE)
                .toList();
        counts.put(Basis.ACCEPTED, coming.size());
        var beds = coming.stream().filter(one -> one.reply().lodging()).toList();
        var unpaid = people.stream()
                .filter(one -> one.payroll() == Payroll.UNPAID)
                .map(Counts.Person::registrantId)
                .collect(Collectors.toSet());
        counts.put(Basis.LODGING, beds.size());
        counts.put(Basis.UNPAID_LODGING, (int)
                beds.stream().filter(one -> unpaid.contains(one.registrantId())).count());
        counts.put(Basis.COMPANIONS, (int) coming.stream()
                .filter(one -> !one.reply().companion().isEmpty())
                .count());
    }

    private List<Counts.Person> people(Actor actor, Conference conference) {
        var list = lists.ofUnit(conference.unitId(), conference.season(), Purpose.HERE);
        if (list.isEmpty()) {
            return List.of();
        }
        var said = payrolls.of(conference.id());
        var kinds = new HashMap<Long, String>();
        var people = new ArrayList<Counts.Person>();
        for (var one : delegates.of(actor, list.get())) {
            var kind = kinds.computeIfAbsent(
                    one.traits().unitId(), id -> units.find(id).map(Unit::kind).orElse(""));
            people.add(person(one, kind, said));
        }
        return people;
    }

    private static Counts.Person person(Delegate one, String kind, Map<Long, Boolean> said) {
        var word = said.get(one.registrantId());
        var payroll = word == null ? Payroll.of(one.traits(), kind) : word ? Payroll.PAID : Payroll.UNPAID;
        return new Counts.Person(
                one.registrantId(),
                one.name(),
                one.post(),
                one.unit(),
                !one.kind().isExemplar(),
                payroll,
                word != null);
    }
}
