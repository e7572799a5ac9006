package vn.daihoi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.conference.InvitePeers;
import vn.daihoi.conference.Judgements;
import vn.daihoi.conference.Peers;
import vn.daihoi.conference.WriteLessons;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitFilter;
import vn.daihoi.unit.UnitSearch;

/// How far the conferences of the season are by the demo's day: at the base some are held, in the tier above they are
/// being prepared, one pilot has been held and tells its lessons.
@Component
@Profile("demo")
class ConferenceChapter implements DemoChapter {
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 6);
    /// Before and after the holidays of Tết Canh Tý.
    private static final List<LocalDate> HELD = List.of(
            LocalDate.of(2020, 1, 14),
            LocalDate.of(2020, 1, 15),
            LocalDate.of(2020, 1, 16),
            LocalDate.of(2020, 2, 4),
            LocalDate.of(2020, 2, 5),
            LocalDate.of(2020, 2, 6));
    private static final String PILOT = "94-SLDTBXH";
    private static final List<Integer> AT_THE_BASE = List.of(4, 0, 3, 1, 0, 2, 3, 0, 1, 0, 2, 0);
    private static final List<Integer> ABOVE = List.of(3, 0, 1, 0, 2, 0, 1, 0, 0, 0);

    private final UnitSearch search;
    private final GroundsFor groundsFor;
    private final ConferenceStory story;
    private final Conferences conferences;
    private final Judgements judgements;
    private final Peers peers;
    private final InvitePeers invitePeers;
    private final WriteLessons writeLessons;
    private final SeasonClock clock;

    ConferenceChapter(
            UnitSearch search,
            GroundsFor groundsFor,
            ConferenceStory story,
            Conferences conferences,
            Judgements judgements,
            Peers peers,
            InvitePeers invitePeers,
            WriteLessons writeLessons,
            SeasonClock clock) {
        this.search = search;
        this.groundsFor = groundsFor;
        this.story = story;
        this.conferences = conferences;
        this.judgements = judgements;
        this.peers = peers;
        this.invitePeers = invitePeers;
        this.writeLessons = writeLessons;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var units = search.find(Actor.SYSTEM, UnitFilter.EVERYTHING, 500, 0).units();
            for (var i = 0; i < units.size(); i++) {
                var unit = units.get(i).unit();
                var number = i;
                if (!DutyChapter.LEFT_TO_THE_READER.contains(unit.code()) && unit.parentId() != null) {
                    groundsFor.find(unit, null).ifPresent(grounds -> tell(grounds, number));
                }
            }
        } finally {
            clock.shiftBy(today);
        }
    }

    private void tell(Grounds grounds, int i) {
        var unit = grounds.unit();
        var isPilot = unit.code().equals(PILOT);
        var atTheBase = grounds.terms().tier().code().equals("co-so");
        var far = isPilot ? 4 : atTheBase ? AT_THE_BASE.get(i % AT_THE_BASE.size()) : ABOVE.get(i % ABOVE.size());
        if (far > 0) {
            var day = far == 4 ? HELD.get(i / AT_THE_BASE.size() % HELD.size()) : planned(grounds, i);
            prepare(new Work(grounds, head(unit, i), i), far, day);
        }
    }

    private void prepare(Work work, int far, LocalDate day) {
        var grounds = work.grounds();
        var head = work.head();
        var i = work.i();
        on(BEGUN, i, head, () -> story.begin(head, grounds));
        var season = grounds.plan().heading().season();
        long id = conferences.idOf(grounds.unit().id(), season).orElseThrow();
        if (far >= 2) {
            on(BEGUN.plusDays(1), i, head, () -> story.setUpCommittee(head, id, grounds, i));
            on(BEGUN.plusDays(2), i, head, () -> story.planFor(head, id, grounds, day));
        }
        if (far >= 3) {
            on(BEGUN.plusDays(3), i, head, () -> story.drawUpProgramme(head, id, grounds, i));
            on(BEGUN.plusDays(3), i, head, () -> story.seatPresidium(head, id, grounds, i));
            if (grounds.terms().invitesPeers()) {
                on(BEGUN.plusDays(3), i, head, () -> invite(head, id, grounds));
            }
            on(BEGUN.plusDays(4), i, head, () -> story.settle(head, id, breaches(grounds.unit(), id)));
        }
        if (far >= 4) {
            on(day, i, head, () -> story.hold(head, id, grounds, day));
            if (grounds.terms().pilot()) {
                on(day.plusDays(1), i, head, () -> writeLessons.save(head, id, 0, lessons(), true));
            }
        }
    }

    private void invite(Actor head, long id, Grounds grounds) {
        var offered = peers.offered(grounds, "", List.of()).stream()
                .limit(6)
                .map(PlacedUnit::unit)
                .toList();
        invitePeers.invite(head, id, offered);
    }

    private static Lesson.Text lessons() {
        return new Lesson.Text(
                "Chọn báo cáo tham luận sớm, đọc duyệt trước một tuần nên đúng giờ.",
                "Gửi giấy mời muộn khiến một số điển hình ở xa không dự được.",
                "Nên chiếu phóng sự ngắn thay cho một báo cáo tham luận (ý kiến giả định).");
    }

    private Set<String> breaches(Unit unit, long id) {
        return judgements.of(unit, conferences.find(id).orElseThrow()).openBreaches().stream()
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    /// In the window of the plan and ahead of the demo's day.
    private static LocalDate planned(Grounds grounds, int i) {
        var window = grounds.terms().window();
        var from = window == null || window.value().from().isBefore(TODAY)
                ? TODAY.plusDays(7)
                : window.value().from();
        var day = from.plusDays(i % 30);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static Actor head(Unit unit, int i) {
        return new Actor(0, ConferenceStory.person(i), Set.of(Roles.HEAD_OF_UNIT), unit.id(), unit.path());
    }

    private void on(LocalDate day, int i, Actor head, Runnable act) {
        clock.shiftBy(clock.shiftTo(day).plus(Duration.ofMinutes(11L * i % 480)));
        Acting.as(head, () -> {
            act.run();
            return true;
        });
    }

    private record Work(Grounds grounds, Actor head, int i) {}
}
