package vn.daihoi.document.delegates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SortKey;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Danh sách đại biểu, as an annex: by unit, or all names by tên.
class DelegateListPaper implements PaperSource {
    private final String code;
    private final ChosenList chosen;
    private final Words t;

    DelegateListPaper(String code, ChosenList chosen, Words t) {
        this.code = code;
        this.chosen = chosen;
        this.t = t;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public PaperType type() {
        return PaperType.ANNOUNCEMENT;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code);
    }

    @Override
    public boolean isFor(Ground ground) {
        return chosen.exists(ground, Purpose.UP) || chosen.exists(ground, Purpose.HERE);
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = chosen.of(actor, ground);
        var lines = found.map(ChosenList.Chosen::lines).orElse(List.of());
        var destination = found.map(it -> chosen.destination(ground, it.list())).orElse("");
        var values = Values.begin()
                .orToWrite("hoi_nghi", destination, "tên hội nghị, đại hội")
                .and("tong_so", lines.size())
                .and("so_dien_hinh", count(lines, true))
                .and("so_khach_moi", count(lines, false))
                .and("doan", byUnit(lines))
                .and("dai_bieu", lines.stream().map(this::row).toList())
                .done();
        var missing = new ArrayList<Finding>();
        if (lines.isEmpty()) {
            missing.add(found.isEmpty() ? ChosenList.noList(Purpose.UP) : ChosenList.nobody());
        }
        return new Contents(values, "Danh sách đại biểu dự " + destination, List.of(), missing);
    }

    private static int count(List<Delegates.Line> lines, boolean exemplar) {
        return (int) lines.stream()
                .filter(line -> line.delegate().kind().isExemplar() == exemplar)
                .count();
    }

    private Values row(Delegates.Line line) {
        return DelegateRow.begin(line, t).done();
    }

    private List<Values> byUnit(List<Delegates.Line> lines) {
        var units = new LinkedHashMap<Long, List<Delegates.Line>>();
        lines.forEach(line -> units.computeIfAbsent(line.delegate().unitId(), _ -> new ArrayList<>())
                .add(line));
        return units.values().stream()
                .sorted(Comparator.comparing(
                        all -> SortKey.ofText(all.getFirst().delegate().unit())))
                .map(all -> Values.with("ten", all.getFirst().delegate().unit())
                        .and("khoa", String.valueOf(all.getFirst().delegate().unitId()))
                        .and("so", all.size())
                        .and("dai_bieu", all.stream().map(this::row).toList())
                        .done())
                .toList();
    }
}
