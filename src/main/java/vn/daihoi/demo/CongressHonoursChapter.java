package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// The decision behind the certificates that the congress hands over: see [SeatsChapter] for the stage.
@Component
@Profile("demo")
class CongressHonoursChapter implements DemoChapter {
    private static final LocalDate DECIDED = LocalDate.of(2020, 8, 10);
    /// Those on the stage before them receive orders and the Prime Minister's certificates.
    private static final int BEFORE = 15;

    private static final int NUMBER = 28;

    private final Units units;
    private final GroundsFor grounds;
    private final DelegateLists lists;
    private final Entries entries;
    private final CommendationStory story;
    private final SeasonClock clock;

    CongressHonoursChapter(
            Units units,
            GroundsFor grounds,
            DelegateLists lists,
            Entries entries,
            CommendationStory story,
            SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.lists = lists;
        this.entries = entries;
        this.story = story;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return 115;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = grounds.find(province, null).orElseThrow().plan().heading().season();
        var people = lists
                .ofUnit(province.id(), season, Purpose.HERE)
                .map(list -> entries.of(list.id()))
                .orElse(List.of())
                .stream()
                .filter(entry -> entry.counts() && entry.kind() == EntryKind.INDIVIDUAL)
                .skip(BEFORE)
                .limit(NUMBER)
                .map(Entry::registrantId)
                .toList();
        var head = CongressChapter.head(province);
        var act = new Decision.Act(
                "1893/QĐ-UBND",
                DECIDED,
                "Ủy ban nhân dân tỉnh Sóc Trăng",
                "Nguyễn Văn Minh (nhân vật giả định)",
                "CHỦ TỊCH",
                "Sóc Trăng");
        var morning = clock.shift();
        try {
            clock.shiftBy(clock.shiftTo(DECIDED));
            Acting.as(head, () -> {
                var round = story.begin(head, province.id(), "Khen thưởng tại Đại hội thi đua yêu nước (giả định)");
                story.propose(head, round, people, CommendationStory.PROVINCE);
                story.meet(head, round, DECIDED.minusDays(3), people.size(), 0);
                return story.decide(head, round, CommendationStory.PROVINCE, act);
            });
        } finally {
            clock.shiftBy(morning);
        }
    }
}
