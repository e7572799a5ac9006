package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.delegate.Season;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.IssueDraft;
import vn.daihoi.document.PaperSigns;
import vn.daihoi.document.WritePaper;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// A commune, its district and the province, with one person to be honoured; begins with nothing but units and plan.
public final class Rounding {
    public static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    public static final String DISTRICT = "giay-khen-cua-chu-tich-ubnd-cap-huyen";
    public static final String DEED = "Hiến 1.200 m2 đất làm đường";

    private final ApplicationContext beans;
    public final Season season;
    public final Actor commune;
    public final Actor communeHead;
    public final Actor district;
    public final Actor districtHead;
    public final Actor province;
    public final long person;

    public Rounding(ApplicationContext beans) {
        this.beans = beans;
        season = beans.getBean(Season.class);
        season.open();
        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("""
                    truncate commendation.round, commendation.decision, commendation.order_compared, people.registrant,
                        document.draft, paper.paper cascade
                    """)
                .update();
        commune = season.officer("31569");
        communeHead = season.head("31569");
        district = season.officer("942");
        districtHead = season.head("942");
        province = season.standingBody();
        person = season.person("31569", "Thạch Thị Sa Phiên", 1971, Sex.FEMALE, "Khơ-me");
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    public void does(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    public <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public long begin(Actor actor, String name) {
        return as(actor, () -> bean(KeepRound.class).begin(actor, unitOf(actor), name));
    }

    static long unitOf(Actor actor) {
        var unit = actor.unitId();
        if (unit == null) {
            throw new IllegalStateException("actor has no unit");
        }
        return unit;
    }

    public long propose(Actor actor, long round, long registrant, String award) {
        return as(
                actor,
                () -> bean(WriteProposal.class).add(actor, round, registrant, new Proposals.Typed(award, "", DEED)));
    }

    public Round round(long id) {
        return as(Actor.SYSTEM, () -> bean(Rounds.class).visibleTo(Actor.SYSTEM, id));
    }

    public Proposal proposal(long id) {
        return as(Actor.SYSTEM, () -> bean(Proposals.class).find(id).orElseThrow());
    }

    /// The council has met, ten of thirteen present, seven in ten needed; the lines are judged as told.
    public void hear(Actor actor, long round, Map<Long, Integer> votes, Map<Long, Opinion> opinions) {
        var session = new Session(
                LocalDate.of(2020, 6, 18),
                13,
                10,
                70,
                Session.NeededOf.PRESENT,
                "Quy chế Hội đồng",
                "05/BB",
                "Lý Bình Cang");
        var said = as(actor, () -> bean(Proposals.class).inRound(round)).stream()
                .map(one -> said(one.id(), votes.get(one.id()), opinions.get(one.id())))
                .toList();
        does(actor, () -> bean(KeepRound.class).hear(actor, round, round(round).version(), session, said));
    }

    private static KeepRound.Said said(long id, @Nullable Integer votes, @Nullable Opinion opinion) {
        return new KeepRound.Said(id, votes, opinion, opinion == Opinion.DISAGREE ? "Thành tích chưa rõ" : "", "");
    }

    public int send(Actor actor, long round) {
        return as(
                actor, () -> bean(SendUp.class).send(actor, round, round(round).version()));
    }

    public int takeUp(Actor actor, long round) {
        return as(
                actor,
                () -> bean(KeepRound.class).takeUp(actor, round, round(round).version()));
    }

    /// From the commune over the district onto the province's desk, agreed at every step.
    public long upToTheProvince(long registrant) {
        var first = begin(commune, "Đợt của thị trấn");
        var line = propose(commune, first, registrant, PROVINCE);
        hear(commune, first, Map.of(line, 10), Map.of());
        send(communeHead, first);
        var second = begin(district, "Đợt của huyện");
        takeUp(district, second);
        hear(district, second, Map.of(), Map.of(line, Opinion.AGREE));
        send(districtHead, second);
        var third = begin(province, "Đợt của tỉnh");
        takeUp(province, third);
        hear(province, third, Map.of(), Map.of(line, Opinion.AGREE));
        return line;
    }

    /// The decision of the round as a paper of the register, with the number it bears.
    ///
    /// @return the paper
    public long issue(long round, int number) {
        var unit = unitOf(province);
        var about = new Subject(round, PROVINCE, "").toString();
        var write = bean(WritePaper.class);
        var drafts = bean(Drafts.class);
        var id = as(province, () -> write.begin(province, unit, "qd-khen-thuong", about));
        var typed = Map.of(
                "tham_quyen", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG",
                "nguoi_de_nghi", "Giám đốc Sở Nội vụ",
                "tien_thuong", "theo quy định",
                "noi_thi_hanh", "Giám đốc Sở Nội vụ",
                "@signer", "Trần Văn An");
        does(
                province,
                () -> write.save(
                        province, id, typed, drafts.visibleTo(province, id).version()));
        return as(province, () -> {
            var draft = drafts.visibleTo(province, id);
            var seen = PaperSigns.seen(bean(ComposePaper.class).draft(province, draft));
            return bean(IssueDraft.class)
                    .issue(province, id, new IssueDraft.Order(number, Season.TODAY, draft.version(), seen));
        });
    }

    public List<Line> lines(Actor actor, long round) {
        return as(actor, () -> bean(Lines.class).of(actor, bean(Proposals.class).inRound(round)));
    }
}
