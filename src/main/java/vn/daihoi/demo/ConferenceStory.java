package vn.daihoi.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Attendance;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.conference.DrawUpProgramme;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Grounds;
import vn.daihoi.conference.HoldConference;
import vn.daihoi.conference.NameConference;
import vn.daihoi.conference.PlanConference;
import vn.daihoi.conference.SeatPresidium;
import vn.daihoi.conference.SetUpCommittee;
import vn.daihoi.conference.SettleConference;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.shared.Actor;

/// How an invented unit prepares its conference, act by act, with invented people.
@Component
@Profile("demo")
class ConferenceStory {
    private static final List<String> PEOPLE = List.of(
            "Phan Văn Út", "Sơn Minh Thắng", "Võ Thị Kim Ngân", "Đỗ Quốc Bảo", "Quách Thanh Nhàn", "Kim Thị Sà Vên");

    private final BeginConference begin;
    private final PlanConference plan;
    private final NameConference name;
    private final SetUpCommittee setUp;
    private final DrawUpProgramme drawUp;
    private final SeatPresidium seat;
    private final SettleConference settle;
    private final HoldConference hold;

    ConferenceStory(
            BeginConference begin,
            PlanConference plan,
            NameConference name,
            SetUpCommittee setUp,
            DrawUpProgramme drawUp,
            SeatPresidium seat,
            SettleConference settle,
            HoldConference hold) {
        this.begin = begin;
        this.plan = plan;
        this.name = name;
        this.setUp = setUp;
        this.drawUp = drawUp;
        this.seat = seat;
        this.settle = settle;
        this.hold = hold;
    }

    void begin(Actor head, Grounds grounds) {
        begin.begin(head, grounds.unit().id());
    }

    void setUpCommittee(Actor head, long id, Grounds grounds, int i) {
        var bodies = Stream.concat(
                        Stream.of(Committee.ORGANISING),
                        grounds.plan().subcommittees().stream()
                                .map(body -> body.value().code()))
                .toList();
        var members = IntStream.range(0, bodies.size())
                .mapToObj(n -> new Member(0, bodies.get(n), person(i + n), "Trưởng bộ phận", MemberRole.HEAD, "", ""))
                .toList();
        setUp.save(head, id, 0, new Committee(members));
    }

    void planFor(Actor head, long id, Grounds grounds, LocalDate day) {
        planFor(head, id, grounds, day, expected(grounds));
    }

    void planFor(Actor head, long id, Grounds grounds, LocalDate day, Attendance came) {
        var facts = facts(grounds, day, came);
        plan.save(head, id, 1, facts);
        name.save(head, id, 1, facts.named(5, "", place(grounds)));
    }

    private static Facts facts(Grounds grounds, LocalDate day, Attendance came) {
        return new Facts(
                day,
                LocalTime.of(7, 30),
                "Hội trường " + grounds.unit().name(),
                "Trụ sở đơn vị",
                null,
                "",
                came.exemplars(),
                came.guests(),
                came.others(),
                null,
                "",
                place(grounds));
    }

    private static String place(Grounds grounds) {
        return grounds.unit().name().replaceFirst("^(Xã|Phường|Thị trấn|Huyện|Thị xã|Thành phố) ", "");
    }

    /// Within the cap, about seven in ten of them exemplars (KH128 II.2).
    static Attendance expected(Grounds grounds) {
        var cap = grounds.terms().cap();
        var staff = grounds.unit().staff();
        var total = Math.min(cap == null ? 150 : cap.value(), staff == null ? 80 : Math.max(40, staff));
        var exemplars = Math.round(total * 0.7f);
        return new Attendance(exemplars, total - exemplars, 0);
    }

    void drawUpProgramme(Actor head, long id, Grounds grounds, int i) {
        var asked = grounds.plan().programme();
        var items = Programme.ofTemplate(asked).items().stream()
                .map(item -> new Item(
                        0, item.template(), item.title(), item.minutes(), "", "", shape(grounds, item.template())))
                .toList();
        var paper = new Paper(0, "Kinh nghiệm xây dựng điển hình tiên tiến ở cơ sở", person(i), 10);
        drawUp.save(head, id, 1, new Programme(items, List.of(paper)));
    }

    /// The first way the plan offers, where it offers any.
    private static String shape(Grounds grounds, String template) {
        return grounds.plan().programme().stream()
                .filter(item -> item.value().code().equals(template))
                .flatMap(item -> item.value().alternatives().stream())
                .map(way -> way.code())
                .findFirst()
                .orElse("");
    }

    void seatPresidium(Actor head, long id, Grounds grounds, int i) {
        seatPresidium(head, id, grounds, n -> person(i + n) + (n < PEOPLE.size() ? "" : " " + n));
    }

    /// @param names of the first, second, … to preside
    void seatPresidium(Actor head, long id, Grounds grounds, IntFunction<String> names) {
        var asked = grounds.plan().presidium();
        if (asked != null) {
            var components = asked.value().components();
            var presiders = IntStream.range(0, Math.max(asked.value().min(), components.size()))
                    .mapToObj(n -> new Presider(
                            0,
                            names.apply(n),
                            "",
                            n < components.size() ? Set.of(components.get(n).code()) : Set.of()))
                    .toList();
            seat.save(head, id, 0, presiders);
        }
    }

    /// Whatever stands against it is accepted with a reason, as a head in a hurry does.
    void settle(Actor head, long id, Set<String> breaches) {
        settle.settle(head, id, breaches, breaches.isEmpty() ? "" : "Đã báo cáo cấp trên (giả định)");
    }

    void hold(Actor head, long id, Grounds grounds, LocalDate day) {
        hold.hold(head, id, day, expected(grounds), Set.of(), "");
    }

    static String person(int i) {
        return PEOPLE.get(i % PEOPLE.size());
    }
}
