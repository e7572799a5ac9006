package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.DecideAwards;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.commendation.Session;
import vn.daihoi.commendation.Subject;
import vn.daihoi.commendation.WriteProposal;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Actor;

/// The steps of a commendation round, with achievements that are invented and say so.
@Component
@Profile("demo")
class CommendationStory {
    static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    static final String DISTRICT = "giay-khen-cua-chu-tich-ubnd-cap-huyen";

    private static final List<String> DEEDS = List.of(
            "Chuyển đất lúa kém hiệu quả sang trồng màu, giúp 12 hộ trong ấp cùng làm và thoát nghèo",
            "Hiến 850 m2 đất, vận động 46 hộ góp công làm 2,3 km đường nông thôn",
            "Hai sáng kiến cải tiến dây chuyền, tiết kiệm 320 triệu đồng mỗi năm",
            "Năm năm liền dạy chữ Khmer miễn phí cho học sinh trong dịp hè",
            "Duy trì mô hình nuôi tôm an toàn sinh học, tạo việc làm cho 18 lao động",
            "Đi đầu trong phong trào “Chung tay vì người nghèo”, vận động xây 9 căn nhà tình thương",
            "Đổi mới cách tiếp dân, giải quyết hồ sơ trước hạn trên 98%",
            "Hiến máu tình nguyện 31 lần, vận động hơn 200 người cùng tham gia",
            "Xây dựng tổ tự quản giữ gìn an ninh trật tự, ba năm liền không có vụ việc phức tạp");

    private final KeepRound keep;
    private final WriteProposal write;
    private final Rounds rounds;
    private final Proposals proposals;
    private final DecideAwards decide;
    private final RegistrantSearch search;

    CommendationStory(
            KeepRound keep,
            WriteProposal write,
            Rounds rounds,
            Proposals proposals,
            DecideAwards decide,
            RegistrantSearch search) {
        this.keep = keep;
        this.write = write;
        this.rounds = rounds;
        this.proposals = proposals;
        this.decide = decide;
        this.search = search;
    }

    long begin(Actor actor, long unitId, String name) {
        return keep.begin(actor, unitId, name);
    }

    /// People below a unit, spread over the alphabet.
    List<Long> some(Actor actor, long underId, Kind kind, Work work, int number) {
        var filter = new RegistrantFilter(
                "",
                kind,
                underId,
                null,
                null,
                kind == Kind.PERSON ? work : null,
                null,
                RegistrantFilter.Order.NAME,
                false);
        var found = search.find(actor, filter, 1_000, 0).rows();
        var step = Math.max(1, found.size() / Math.max(1, number));
        return IntStream.range(0, Math.min(number, found.size()))
                .mapToObj(i -> found.get(i * step).registrant())
                .map(Registrant::id)
                .toList();
    }

    void propose(Actor actor, long round, List<Long> people, String award) {
        propose(actor, round, people, award, Map.of());
    }

    /// @param deeds by whom they were done, where that was written down before
    void propose(Actor actor, long round, List<Long> people, String award, Map<Long, String> deeds) {
        for (var i = 0; i < people.size(); i++) {
            var deed = deeds.getOrDefault(people.get(i), DEEDS.get(i % DEEDS.size()));
            write.add(actor, round, people.get(i), new Proposals.Typed(award, "", deed));
        }
    }

    /// The council has met; it votes on the lines from the first to the given number, and the last of them fail.
    void meet(Actor actor, long round, LocalDate day, int lines, int failing) {
        var session = new Session(
                day,
                13,
                12,
                80,
                Session.NeededOf.PRESENT,
                "Quy chế Hội đồng Thi đua - Khen thưởng (giả định)",
                "01/BB-HĐTĐKT",
                actor.name());
        var all = proposals.inRound(round);
        int voted = Math.min(lines, all.size());
        var said = IntStream.range(0, voted)
                .mapToObj(i -> new KeepRound.Said(all.get(i).id(), i < voted - failing ? 12 - i % 2 : 8, null, "", ""))
                .toList();
        keep.hear(actor, round, version(actor, round), session, said);
    }

    long decide(Actor actor, long round, String award, Decision.Act act) {
        return decide.record(actor, new Subject(round, award, ""), version(actor, round), act);
    }

    int version(Actor actor, long round) {
        return rounds.visibleTo(actor, round).version();
    }
}
