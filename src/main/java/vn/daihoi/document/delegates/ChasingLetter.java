package vn.daihoi.document.delegates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.DutyNarrowing;
import vn.daihoi.duty.DutyNarrowing.Asked;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Công văn đôn đốc: to all units below that owe something whose day is over, with the paragraph it rests on. Its
/// subject is what the list of late duties was narrowed to when the letter was begun from there.
@Component
class ChasingLetter implements PaperSource {
    private static final int MOST = 20_000;

    private final DutyList duties;
    private final DutyNarrowing narrowing;

    ChasingLetter(DutyList duties, DutyNarrowing narrowing) {
        this.duties = duties;
        this.narrowing = narrowing;
    }

    @Override
    public String code() {
        return "cong-van-don-doc";
    }

    @Override
    public PaperType type() {
        return PaperType.LETTER;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    /// Of units that have others below them.
    @Override
    public boolean isPossible(Ground ground) {
        return ground.unit().kind().equals("tinh") || ground.unit().kind().equals("huyen");
    }

    @Override
    public boolean isFor(Ground ground) {
        return isPossible(ground);
    }

    @Override
    public List<Finding> missing(Actor actor, Ground ground) {
        return List.of();
    }

    @Override
    public String about(Actor actor, Ground ground) {
        return String.join(" · ", narrowing.names(actor, Asked.of(ground.subject())));
    }

    private DutyFilter asked(Actor actor, Ground ground) {
        return ground.subject().isEmpty()
                ? DutyFilter.ALL.under(ground.unit().id())
                : narrowing.filter(actor, Asked.of(ground.subject()));
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var late = duties.byUnit(actor, asked(actor, ground).late(), MOST, 0);
        var others = late.stream()
                .filter(line -> line.unitId() != ground.unit().id())
                .toList();
        var byUnit = new LinkedHashMap<Long, List<DutyLine>>();
        others.forEach(line ->
                byUnit.computeIfAbsent(line.unitId(), _ -> new ArrayList<>()).add(line));
        var values = Values.begin()
                .and("can_cu_ke_hoach", PlanWords.basis(ground))
                .and("ngay", VietnameseDate.show(ground.today()))
                .and("so_don_vi", byUnit.size())
                .and("so_viec", others.size())
                .toWrite("han", "ngày phải xong")
                .and("yeu_cau", asked(others))
                .and("don_vi", byUnit.values().stream().map(ChasingLetter::unit).toList())
                .done();
        var missing = others.isEmpty() ? List.of(Finding.breach("VS-306")) : List.<Finding>of();
        return new Contents(
                values,
                "đôn đốc thực hiện Kế hoạch tổ chức Hội nghị điển hình tiên tiến",
                List.of("Các đơn vị có tên trong danh sách kèm theo"),
                List.of("Như trên", PlanWords.standingBody(ground)),
                missing);
    }

    /// Each thing asked once, with how many owe it and where the plan asks it.
    private static List<Values> asked(List<DutyLine> late) {
        var byRule = new LinkedHashMap<String, List<DutyLine>>();
        late.forEach(line -> byRule.computeIfAbsent(line.rule() + line.dueOn(), _ -> new ArrayList<>())
                .add(line));
        return byRule.values().stream()
                .map(lines -> Values.with("viec", lines.getFirst().name())
                        .and("can_cu", lines.getFirst().citation().paragraph())
                        .and("han", due(lines.getFirst()))
                        .and("so", lines.size())
                        .done())
                .toList();
    }

    private static Values unit(List<DutyLine> lines) {
        var first = lines.getFirst();
        var place = first.place();
        return Values.with("ten", first.unitName())
                .and("khoa", String.valueOf(first.unitId()))
                .and("cap_tren", place == null ? "" : place)
                .and(
                        "viec",
                        lines.stream()
                                .map(line -> Values.with("ten", line.name())
                                        .and("han", due(line))
                                        .done())
                                .toList())
                .done();
    }

    /// What is owed after the conference has no day of its own (KH128 III.5).
    private static String due(DutyLine line) {
        var day = line.dueOn();
        return day == null ? "ngay khi tổ chức xong hội nghị" : VietnameseDate.show(day);
    }
}
