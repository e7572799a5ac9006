package vn.daihoi.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.delegate.Entry;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// The decision behind the certificates that the congress hands over: see [SeatsChapter] for the stage.
@Component
@Profile("demo")
class CongressHonoursChapter implements DemoChapter {
    private static final LocalDate DECIDED = LocalDate.of(2020, 8, 10);

    private final Units units;
    private final GroundsFor grounds;
    private final Honoured honoured;
    private final CommendationStory story;
    private final SeasonClock clock;

    CongressHonoursChapter(
            Units units, GroundsFor grounds, Honoured honoured, CommendationStory story, SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.honoured = honoured;
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
        var people = honoured.of(province, season).stream()
                .skip(Honoured.BEFORE)
                .limit(Honoured.BY_PROVINCE)
                .map(Entry::registrantId)
                .toList();
        var deeds = honoured.deeds(season, people);
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
                story.propose(head, round, people, CommendationStory.PROVINCE, deeds);
                story.meet(head, round, DECIDED.minusDays(3), people.size(), 0);
                return story.decide(head, round, CommendationStory.PROVINCE, act);
            });
        } finally {
            clock.shiftBy(morning);
        }
    }
}
