package vn.daihoi.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.plan.ConferenceForm;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.UnitFacts;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.Unit;

/// A conference in which nothing is wrong, for tests to spoil one thing at a time.
final class Cast {
    static final Plan PLAN = PlanReader.bundled("soc-trang-2020").plan();
    static final LocalDate TODAY = LocalDate.of(2020, 2, 12);
    static final Instant NOW = Instant.parse("2020-02-12T01:00:00Z");
    static final String OFFICER = "Lâm Thị Sô Phi";

    private Cast() {}

    /// A department: tier above the base, at most 300 delegates, second quarter.
    static Grounds department() {
        return grounds("94-SYT", "so-nganh", 120);
    }

    /// A commune: base tier, first quarter, form by its staff.
    static Grounds commune(@Nullable Integer staff) {
        return grounds("31600", "xa", staff);
    }

    /// Named as a pilot by the plan: first quarter instead of the second.
    static Grounds chauThanh() {
        return grounds("942", "huyen", 150);
    }

    private static Grounds grounds(String code, String kind, @Nullable Integer staff) {
        var unit = new Unit(
                7,
                code,
                "Đơn vị " + code,
                kind,
                1L,
                "1.7",
                staff,
                LocalDate.of(2000, 1, 1),
                null,
                Confidence.HIGH,
                null,
                0);
        var terms = PLAN.termsFor(new UnitFacts(code, kind, staff, false)).orElseThrow();
        return new Grounds(unit, PLAN, terms);
    }

    static Facts facts(LocalDate day) {
        return new Facts(
                day, LocalTime.of(7, 30), "Hội trường", "Số 1 Hùng Vương", null, "", 70, 30, 0, 4, "", "Sóc Trăng");
    }

    static Facts of(Facts facts, @Nullable ConferenceForm form) {
        return new Facts(
                facts.day(),
                facts.startsAt(),
                facts.hall(),
                facts.address(),
                form,
                facts.event(),
                facts.exemplars(),
                facts.guests(),
                facts.others(),
                facts.ordinal(),
                facts.bannerUnit(),
                facts.bannerPlace());
    }

    static Facts with(Facts facts, int exemplars, int guests) {
        return new Facts(
                facts.day(),
                facts.startsAt(),
                facts.hall(),
                facts.address(),
                facts.form(),
                facts.event(),
                exemplars,
                guests,
                0,
                facts.ordinal(),
                facts.bannerUnit(),
                facts.bannerPlace());
    }

    static Conference conference(Facts facts) {
        return new Conference(1, "2019 - 2020", 7, facts, null, new ConferenceState.Drafting(NOW, OFFICER), 0, 0);
    }

    static Preparation prepared(Facts facts) {
        return new Preparation(conference(facts), committee(), List.of(), programme(), presidium(6), List.of(), null);
    }

    static Committee committee() {
        var members = new ArrayList<Member>();
        members.add(member(1, Committee.ORGANISING, MemberRole.HEAD));
        members.add(member(2, "noi-dung", MemberRole.HEAD));
        members.add(member(3, "tuyen-truyen", MemberRole.HEAD));
        members.add(member(4, "phuc-vu", MemberRole.HEAD));
        return new Committee(members);
    }

    static Member member(long id, String body, MemberRole role) {
        return new Member(id, body, "Thạch Sa Rây " + id, "Phó Giám đốc", role, "", "");
    }

    static Programme programme() {
        var items = Programme.ofTemplate(PLAN.programme()).items().stream()
                .map(item -> item.template().equals("tham-luan")
                        ? new Item(0, item.template(), item.title(), item.minutes(), "", "", "papers")
                        : item)
                .toList();
        return new Programme(items, List.of(new Paper(0, "Mười năm gieo chữ", "Sơn Thị Ngọc", 10)));
    }

    static List<Presider> presidium(int size) {
        var all = Set.of("dang", "chinh-quyen", "doan-the", "anh-hung", "dien-hinh");
        return IntStream.rangeClosed(1, size)
                .mapToObj(n -> new Presider(n, "Trần Văn " + n, "", n == 1 ? all : Set.of()))
                .toList();
    }

    static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
