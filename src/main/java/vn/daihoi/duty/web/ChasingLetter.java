package vn.daihoi.duty.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// Words a letter to all units that are late: who is asked for what, by which paragraph of the plan, by when.
final class ChasingLetter {
    private static final Comparator<DutyLine> BY_DUE = Comparator.comparing(
                    (DutyLine line) -> line.dueOn() == null ? LocalDate.MAX : line.dueOn())
            .thenComparing(DutyLine::name);

    private final DutyWords words;
    private final List<DutyLine> late;

    /// @param late in the order of the list
    ChasingLetter(DutyWords words, List<DutyLine> late) {
        this.words = words;
        this.late = late;
    }

    LetterPage page(String scope, ListPage.Asked asked, String by) {
        var day = VietnameseDate.read(by).filter(read -> !read.isBefore(words.today()));
        var t = words.t();
        var rows = rows();
        return new LetterPage(
                t.day(words.today()),
                scope,
                t.of("duty.letter.counted", rows.size(), late.size()),
                asks(),
                day.map(read -> t.of("duty.letter.by", read)).orElse(t.of("duty.letter.atOnce")),
                rows,
                asked,
                by,
                FormErrors.none().when(!by.isBlank() && day.isEmpty(), "by", "duty.letter.by.wrong", by));
    }

    private List<LetterPage.Row> rows() {
        var byUnit =
                late.stream().collect(Collectors.groupingBy(DutyLine::unitId, LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream().map(this::row).toList();
    }

    private LetterPage.Row row(List<DutyLine> ofUnit) {
        var unit = ofUnit.getFirst();
        var place = unit.place();
        return new LetterPage.Row(
                unit.unitName(),
                place == null ? "" : place,
                ofUnit.stream().map(this::item).toList());
    }

    private LetterPage.Item item(DutyLine line) {
        var row = words.row(line);
        return new LetterPage.Item(row.name(), row.due(), row.left().text());
    }

    /// An extended day is asked for apart from the plan's own.
    private List<String> asks() {
        var byKind = late.stream()
                .sorted(BY_DUE)
                .collect(Collectors.groupingBy(this::ask, LinkedHashMap::new, Collectors.counting()));
        return byKind.entrySet().stream()
                .map(ask -> words.t()
                        .of(
                                "duty.letter.ask",
                                ask.getKey().name(),
                                ask.getKey().basis(),
                                ask.getKey().due(),
                                ask.getValue()))
                .toList();
    }

    private Ask ask(DutyLine line) {
        var basis = Stream.of(line.citation(), line.dueCitation())
                .distinct()
                .map(this::shown)
                .collect(Collectors.joining("; "));
        return new Ask(line.name(), basis, words.day(line.dueOn(), null, line.afterHeld(), null));
    }

    private String shown(Citation citation) {
        return words.t().of("shared.citation", citation.paragraph(), citation.source());
    }

    private record Ask(String name, String basis, String due) {}
}
