package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Eligible;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.ReplaceEntry;
import vn.daihoi.delegate.SetQuota;
import vn.daihoi.delegate.TakeEligible;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The notice from above has come: the province's delegation to the nation's congress is proposed among the delegates
/// of its own, with reserves, ready to be adopted in the hall. Number and notice are invented.
@Component
@Profile("demo")
class NationChapter implements DemoChapter {
    private static final LocalDate PROPOSED = LocalDate.of(2020, 8, 12);
    private static final String NOTICE = "Thông báo số 45/TB-HĐTĐKTTW ngày 10/8/2020 (số liệu giả định)";
    private static final int SEATS = 12;
    private static final int RESERVES = 3;

    private final Units units;
    private final BeginList begin;
    private final SetQuota quota;
    private final EligibleFor eligible;
    private final TakeEligible take;
    private final ReplaceEntry replace;
    private final DelegateLists lists;
    private final Entries entries;
    private final Exemplars exemplars;
    private final SeasonClock clock;

    NationChapter(
            Units units,
            BeginList begin,
            SetQuota quota,
            EligibleFor eligible,
            TakeEligible take,
            ReplaceEntry replace,
            DelegateLists lists,
            Entries entries,
            Exemplars exemplars,
            SeasonClock clock) {
        this.units = units;
        this.begin = begin;
        this.quota = quota;
        this.eligible = eligible;
        this.take = take;
        this.replace = replace;
        this.lists = lists;
        this.entries = entries;
        this.exemplars = exemplars;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var head = CongressChapter.head(province);
        var morning = clock.shift();
        try {
            clock.shiftBy(clock.shiftTo(PROPOSED));
            Acting.as(head, () -> propose(head, province));
        } finally {
            clock.shiftBy(morning);
        }
    }

    private int propose(Actor head, Unit province) {
        var list = begin.begin(head, province.id(), Purpose.UP);
        quota.set(head, list, SEATS, NOTICE);
        var wanted = wanted(province, now(list));
        take.take(head, list, new LinkedHashSet<>(wanted));
        var first = wanted.subList(0, Math.min(SEATS, wanted.size()));
        var byGoing = entries.of(list).stream()
                .collect(Collectors.partitioningBy(
                        entry -> first.contains(entry.registrantId()),
                        Collectors.mapping(Entry::id, Collectors.toList())));
        return replace.choose(
                head,
                list,
                now(list).version(),
                byGoing.getOrDefault(true, List.of()),
                byGoing.getOrDefault(false, List.of()));
    }

    /// The farmer, then whoever else was chosen as an exemplar of the season.
    private List<Long> wanted(Unit province, DelegateList list) {
        var all =
                eligible.of(province, list).stream().map(Eligible::registrantId).toList();
        var known = exemplars.ofRegistrants(Actor.SYSTEM, list.season(), all);
        return all.stream()
                .sorted(Comparator.comparing(one -> place(known.get(one))))
                .limit(SEATS + RESERVES)
                .toList();
    }

    private static int place(@Nullable Exemplar one) {
        return one == null ? 2 : one.name().equals(ChosenStoryChapter.FARMER) ? 0 : 1;
    }

    private DelegateList now(long list) {
        return lists.find(list).orElseThrow();
    }
}
