package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.SendUp;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Forty are commended by the province, the district of Châu Thành is in the middle of its round, and a commune has
/// sent three proposals up. Who, for what and the number of the decision are invented.
@Component
@Profile("demo")
class CommendationChapter implements DemoChapter {
    private static final LocalDate PREPARED = LocalDate.of(2020, 1, 15);
    private static final LocalDate DECIDED = LocalDate.of(2020, 2, 5);
    private static final LocalDate SENT = LocalDate.of(2020, 2, 10);

    private final Units units;
    private final CommendationStory story;
    private final SendUp sendUp;
    private final SeasonClock clock;

    CommendationChapter(Units units, CommendationStory story, SendUp sendUp, SeasonClock clock) {
        this.units = units;
        this.story = story;
        this.sendUp = sendUp;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var province = units.root().orElseThrow();
            commendForty(province, CongressChapter.head(province));
            var district = units.coded("942").orElseThrow();
            inTheMiddle(district);
            units.coded("31582").ifPresent(this::sentUp);
        } finally {
            clock.shiftBy(today);
        }
    }

    private void commendForty(Unit province, Actor head) {
        on(PREPARED);
        var act = new Decision.Act(
                "212/QĐ-UBND",
                DECIDED,
                "Ủy ban nhân dân tỉnh Sóc Trăng",
                "Nguyễn Văn Minh (nhân vật giả định)",
                "CHỦ TỊCH",
                "Sóc Trăng");
        Acting.as(head, () -> {
            var round = story.begin(head, province.id(), "Tổng kết phong trào thi đua yêu nước năm 2019 (giả định)");
            var people = new ArrayList<Long>();
            people.addAll(story.some(head, province.id(), Kind.COLLECTIVE, Work.OTHER, 5));
            people.addAll(story.some(head, province.id(), Kind.HOUSEHOLD, Work.OTHER, 4));
            people.addAll(story.some(head, province.id(), Kind.PERSON, Work.DIRECT, 21));
            people.addAll(story.some(head, province.id(), Kind.PERSON, Work.LEADER, 8));
            people.addAll(story.some(head, province.id(), Kind.PERSON, Work.OTHER, 6));
            story.propose(head, round, people, CommendationStory.PROVINCE);
            story.meet(head, round, PREPARED.plusDays(5), people.size(), 4);
            on(DECIDED);
            return story.decide(head, round, CommendationStory.PROVINCE, act);
        });
    }

    private void inTheMiddle(Unit district) {
        var officer = officer(district, "Sơn Thị Mỹ Dung (nhân vật giả định)", Roles.UNIT_OFFICER);
        on(SENT);
        Acting.as(officer, () -> {
            var round = story.begin(officer, district.id(), "Chào mừng Hội nghị điển hình tiên tiến huyện (giả định)");
            story.propose(
                    officer,
                    round,
                    story.some(officer, district.id(), Kind.PERSON, Work.DIRECT, 4),
                    CommendationStory.DISTRICT);
            story.propose(
                    officer,
                    round,
                    story.some(officer, district.id(), Kind.PERSON, Work.LEADER, 5),
                    CommendationStory.PROVINCE);
            story.meet(officer, round, SENT, 6, 1);
            return round;
        });
    }

    private void sentUp(Unit commune) {
        var head = officer(commune, "Trưởng đơn vị (nhân vật giả định)", Roles.HEAD_OF_UNIT);
        on(SENT);
        Acting.as(head, () -> {
            var round = story.begin(head, commune.id(), "Điển hình tiên tiến xã năm 2020 (giả định)");
            var people = List.copyOf(story.some(head, commune.id(), Kind.PERSON, Work.DIRECT, 3));
            story.propose(head, round, people, CommendationStory.DISTRICT);
            story.meet(head, round, SENT, people.size(), 0);
            return sendUp.send(head, round, story.version(head, round));
        });
    }

    private static Actor officer(Unit unit, String name, String role) {
        return new Actor(0, name, Set.of(role), unit.id(), unit.path());
    }

    private void on(LocalDate day) {
        clock.shiftBy(clock.shiftTo(day));
    }
}
