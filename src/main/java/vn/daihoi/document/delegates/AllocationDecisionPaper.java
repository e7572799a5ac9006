package vn.daihoi.document.delegates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.allocation.DecidedSeat;
import vn.daihoi.allocation.Decision;
import vn.daihoi.allocation.Decisions;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Quyết định phân bổ đại biểu, with the table of units (KH128 II.2.d).
@Component
class AllocationDecisionPaper implements PaperSource {
    private final Decisions decisions;
    private final Units units;

    AllocationDecisionPaper(Decisions decisions, Units units) {
        this.decisions = decisions;
        this.units = units;
    }

    @Override
    public String code() {
        return "qd-phan-bo";
    }

    @Override
    public PaperType type() {
        return PaperType.DECISION;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isPossible(Ground ground) {
        return ground.unit().kind().equals("tinh") || ground.unit().kind().equals("huyen");
    }

    @Override
    public boolean isFor(Ground ground) {
        return !decisions.of(ground.unit().id(), ground.season()).isEmpty();
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var decision = decisions.of(ground.unit().id(), ground.season()).stream()
                .filter(one -> one.supersededAt() == null)
                .findFirst();
        var rows = decision.map(one -> rows(one)).orElse(List.of());
        var seats = decision.map(Decision::seats).orElse(0);
        var name = ground.conferenceName();
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("can_cu_ke_hoach", PlanWords.basis(ground))
                .orToWrite("dai_hoi", name, "tên đại hội")
                .and("tong_so", seats)
                .and("phan_bo", rows)
                .done();
        var missing = decision.isEmpty() ? List.of(Finding.breach("VS-305")) : List.<Finding>of();
        var recipients = List.of("Như Điều 3", PlanWords.standingBody(ground));
        return new Contents(values, "phân bổ đại biểu dự " + name, recipients, missing);
    }

    private List<Values> rows(Decision decision) {
        var whole = new LinkedHashMap<Long, Integer>();
        var groups = new LinkedHashMap<Long, List<String>>();
        for (var seat : decisions.seats(decision.id())) {
            add(seat, whole, groups);
        }
        return whole.entrySet().stream()
                .flatMap(one -> units.find(one.getKey()).stream()
                        .map(unit -> new Row(unit, one.getValue(), groups.getOrDefault(one.getKey(), List.of()))))
                .sorted(Comparator.comparing((Row row) -> row.unit().path().split("\\.").length)
                        .thenComparing(row -> row.unit().kind())
                        .thenComparing(row ->
                                vn.daihoi.shared.SortKey.ofText(row.unit().name())))
                .map(row -> Values.with("khoa", String.valueOf(row.unit().id()))
                        .and("ten", row.unit().name())
                        .and("so", row.seats())
                        .and("trong_do", String.join("; ", row.groups()))
                        .done())
                .toList();
    }

    private static void add(
            DecidedSeat seat, LinkedHashMap<Long, Integer> whole, LinkedHashMap<Long, List<String>> groups) {
        if (seat.groupCode().isEmpty()) {
            whole.put(seat.unitId(), seat.seats());
        } else if (seat.seats() > 0) {
            groups.computeIfAbsent(seat.unitId(), _ -> new ArrayList<>())
                    .add("%s: %d".formatted(seat.groupName(), seat.seats()));
        }
    }

    private record Row(Unit unit, int seats, List<String> groups) {}
}
