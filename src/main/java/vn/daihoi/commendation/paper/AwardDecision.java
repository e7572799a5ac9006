package vn.daihoi.commendation.paper;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Law;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.RoundRules;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.people.HonourName;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Quyết định khen thưởng: one honour to all whom the round found worthy of it. Issued, it stands in the register of
/// people (see [IssuedDecisions]).
@Component
class AwardDecision implements PaperSource {
    static final String CODE = "qd-khen-thuong";
    static final String ROWS = "danh_sach";

    private final RoundPaper rounds;

    AwardDecision(RoundPaper rounds) {
        this.rounds = rounds;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public PaperType type() {
        return PaperType.DECISION;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(CODE);
    }

    /// Always about an honour of a round: begun there.
    @Override
    public boolean isPossible(Ground ground) {
        return !ground.subject().isEmpty();
    }

    @Override
    public boolean isFor(Ground ground) {
        return isPossible(ground);
    }

    @Override
    public String about(Actor actor, Ground ground) {
        return rounds.of(actor, ground)
                .map(found -> title(found, ground) + ", " + found.round().name())
                .orElse("");
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = rounds.of(actor, ground);
        var lines = found.map(it -> lines(ground, it)).orElse(List.of());
        var title = found.map(it -> title(it, ground)).orElse("");
        var small =
                title.isEmpty() ? "" : title.substring(0, 1).toLowerCase(Locale.of("vi", "VN")) + title.substring(1);
        var review = ground.plan() == null ? null : ground.plan().heading().review();
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("can_cu_luat", Law.on(ground.today()).grounds())
                .orToWrite("hinh_thuc", title, "danh hiệu, hình thức khen thưởng")
                .and("so_luong", RoundPaper.counted(lines))
                .and(
                        "thanh_tich_chung",
                        "đã có thành tích xuất sắc trong phong trào thi đua yêu nước"
                                + (review == null ? "" : " giai đoạn " + review))
                .and(
                        ROWS,
                        lines.stream()
                                .map(line -> RoundPaper.row(line)
                                        .and("hinh_thuc", title)
                                        .done())
                                .toList())
                .done();
        var missing = List.of(lines.isEmpty() ? Finding.breach("KT-403") : RoundPaper.grounds(ground));
        return new Contents(values, "tặng " + small, List.of("Như Điều 3"), missing);
    }

    /// The paper is of the unit that gives it.
    private static String title(RoundPaper.Found found, Ground ground) {
        return HonourName.inFull(found.subject().award(), found.subject().rank(), ground.bodyName());
    }

    private static List<Line> lines(Ground ground, RoundPaper.Found found) {
        return RoundRules.decidable(found.round(), ground.unit(), found.lines()).stream()
                .filter(line -> line.proposal().award().equals(found.subject().award())
                        && line.proposal().rank().equals(found.subject().rank()))
                .toList();
    }
}
