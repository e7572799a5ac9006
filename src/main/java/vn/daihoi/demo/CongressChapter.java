package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Attendance;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.conference.Judgements;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EditEntry;
import vn.daihoi.delegate.Eligible;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.MoveEntries;
import vn.daihoi.delegate.MoveEntries.Step;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.RemoveEntries;
import vn.daihoi.delegate.TakeEligible;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The province's congress on its day: settled, with programme and presidium, its 500 listed and approved. Who they are
/// is invented; the number is the plan's (KH128 II.2.d).
@Component
@Profile("demo")
class CongressChapter implements DemoChapter {
    /// In the plan's window, the third quarter.
    static final LocalDate DAY = LocalDate.of(2020, 8, 18);

    private static final LocalDate PREPARED = LocalDate.of(2020, 7, 15);
    private static final LocalDate APPROVED = LocalDate.of(2020, 7, 29);
    private static final int SEATS = 500;
    private static final int GUESTS = 150;

    private final Units units;
    private final GroundsFor groundsFor;
    private final ConferenceStory story;
    private final Conferences conferences;
    private final Judgements judgements;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final Entries entries;
    private final EligibleFor eligible;
    private final TakeEligible take;
    private final RemoveEntries remove;
    private final EditEntry edit;
    private final MoveEntries move;
    private final SeasonClock clock;

    CongressChapter(
            Units units,
            GroundsFor groundsFor,
            ConferenceStory story,
            Conferences conferences,
            Judgements judgements,
            DelegateLists lists,
            Delegates delegates,
            Entries entries,
            EligibleFor eligible,
            TakeEligible take,
            RemoveEntries remove,
            EditEntry edit,
            MoveEntries move,
            SeasonClock clock) {
        this.units = units;
        this.groundsFor = groundsFor;
        this.story = story;
        this.conferences = conferences;
        this.judgements = judgements;
        this.lists = lists;
        this.delegates = delegates;
        this.entries = entries;
        this.eligible = eligible;
        this.take = take;
        this.remove = remove;
        this.edit = edit;
        this.move = move;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var grounds = groundsFor.find(province, null).orElseThrow();
        var head = head(province);
        var morning = clock.shift();
        try {
            var list = lists.ofUnit(province.id(), grounds.plan().heading().season(), Purpose.HERE)
                    .orElseThrow();
            on(PREPARED, head, () -> prepare(head, grounds, presiding(head, list)));
            on(APPROVED, head, () -> approve(head, list));
        } finally {
            clock.shiftBy(morning);
        }
    }

    private void on(LocalDate day, Actor head, Runnable act) {
        clock.shiftBy(clock.shiftTo(day));
        Acting.as(head, () -> {
            act.run();
            return true;
        });
    }

    /// Who decides at the province, and may do what its officers do.
    static Actor head(Unit province) {
        var name = "Trần Thị Bích Ngọc (nhân vật giả định)";
        return new Actor(0, name, Set.of(Roles.STANDING_BODY, Roles.HEAD_OF_UNIT), province.id(), province.path());
    }

    private void prepare(Actor head, Grounds grounds, List<String> presiding) {
        story.begin(head, grounds);
        long id = conferences
                .idOf(grounds.unit().id(), grounds.plan().heading().season())
                .orElseThrow();
        story.setUpCommittee(head, id, grounds, 0);
        story.planFor(head, id, grounds, DAY, new Attendance(SEATS - GUESTS, GUESTS, 0));
        story.drawUpProgramme(head, id, grounds, 0);
        story.seatPresidium(head, id, grounds, presiding::get);
        var breaches = judgements.of(grounds.unit(), conferences.find(id).orElseThrow()).openBreaches().stream()
                .map(Finding::code)
                .collect(Collectors.toSet());
        story.settle(head, id, breaches);
    }

    /// Exemplars of the list, the last first: the first of them go on stage for their awards. The seating knows who
    /// presides by the name, so it is one that nobody else bears.
    private List<String> presiding(Actor head, DelegateList list) {
        var people = delegates.of(head, list);
        var bearers = people.stream()
                .collect(Collectors.groupingBy(one -> VietnameseText.plain(one.name()), Collectors.counting()));
        return people.reversed().stream()
                .filter(one -> one.kind() == EntryKind.INDIVIDUAL)
                .map(Delegate::name)
                .filter(name -> bearers.getOrDefault(VietnameseText.plain(name), 0L) == 1)
                .toList();
    }

    /// The exemplars of the season come on the list. The draft had too many, and too many guests among them: some go,
    /// some come as exemplars.
    private void approve(Actor head, DelegateList list) {
        take.take(
                head,
                list.id(),
                eligible.of(units.root().orElseThrow(), list).stream()
                        .map(Eligible::registrantId)
                        .collect(Collectors.toSet()));
        var seated = seated(list);
        var guests = seated.stream()
                .filter(entry -> entry.kind() == EntryKind.GUEST)
                .map(Entry::id)
                .toList();
        int over = Math.max(0, seated.size() - SEATS);
        remove.remove(head, list.id(), version(list), guests.subList(0, over));
        seated(list).stream()
                .filter(entry -> entry.kind() == EntryKind.GUEST)
                .skip(GUESTS)
                .forEach(entry -> edit.save(
                        head,
                        list.id(),
                        entry.id(),
                        entry.version(),
                        new EditEntry.Cells(EntryKind.INDIVIDUAL, entry.represents(), entry.group(), entry.note())));
        var everybody = entries.of(list.id()).stream().map(Entry::id).toList();
        for (var step : List.of(Step.REVIEW, Step.APPROVE)) {
            move.move(head, list.id(), version(list), everybody, step);
        }
    }

    private List<Entry> seated(DelegateList list) {
        return entries.of(list.id()).stream()
                .filter(entry -> entry.reserve() == null)
                .toList();
    }

    private int version(DelegateList list) {
        return lists.find(list.id()).orElseThrow().version();
    }
}
