package vn.daihoi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.Register;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The figures of the last congress as a list, each with the period it covers and the paper it stands in. What is
/// typed already stays as it is: a list changes nothing that somebody has read.
@Component
class PastsIn implements Register {
    private static final int LINE = 300;
    private static final String NUMBER = "\\d{1,3}(\\.\\d{3}){1,4}|\\d{1,15}";

    private final Pasts pasts;
    private final KeepPast keep;
    private final ReportGrounds grounds;
    private final Units units;
    private final Dictionary dictionary;

    PastsIn(Pasts pasts, KeepPast keep, ReportGrounds grounds, Units units, Dictionary dictionary) {
        this.pasts = pasts;
        this.keep = keep;
        this.grounds = grounds;
        this.units = units;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "past";
    }

    @Override
    public List<Column> columns() {
        return PastColumn.ALL;
    }

    /// @param asked id of the unit; the reader's own where none is told
    @Override
    public Door door(Actor actor, String asked) {
        var unit = unit(actor, asked.isEmpty() ? String.valueOf(actor.unitId()) : asked);
        var here = "/results?unit=" + unit.id();
        return Door.to(
                List.of(new Crumb(dictionary.here().of("report.results.title", unit.name()), here)),
                here + "#past",
                String.valueOf(unit.id()));
    }

    private Unit unit(Actor actor, String id) {
        if (!id.matches("\\d{1,15}")) {
            throw new NotThere("unit", id);
        }
        var unit = units.visibleTo(actor, Long.parseLong(id));
        Changes.refuseUnless(Editors.mayEdit(actor, unit), "BC-641", unit.name());
        return unit;
    }

    /// @param past null where the row cannot go in
    private record Judged(Row row, State state, @Nullable Past past, List<Finding> findings) {}

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        var unit = unit(actor, list.target());
        var known = pasts.of(unit.id(), grounds.of(unit).season()).stream()
                .collect(Collectors.toMap(one -> one.figure().code(), Function.identity()));
        var names = names();
        var elsewhere = pasts.elsewhere();
        var judged = new ArrayList<Judged>();
        for (var row : list.rows()) {
            var one = judge(actor, row, named(names, row), known);
            var past = one.past;
            if (past != null && elsewhere.contains(past.figure().code())) {
                one = new Judged(row, State.WRONG, null, List.of(finding("BC-642", PastColumn.FIGURE)));
            } else if (past != null) {
                known.put(past.figure().code(), past);
            }
            judged.add(one);
        }
        return new Judgement(judged.stream().map(this::verdict).toList(), () -> take(actor, unit.id(), judged));
    }

    /// By code, and by the words of both languages.
    private Map<String, Figure> names() {
        var names = new HashMap<String, Figure>();
        for (var t : List.of(dictionary.in(Dictionary.VIETNAMESE), dictionary.here())) {
            FigureList.all()
                    .forEach(one -> names.putIfAbsent(VietnameseText.plain(FigureWords.label(one.code(), t)), one));
        }
        FigureList.all().forEach(one -> names.putIfAbsent(one.code(), one));
        return names;
    }

    private static Optional<Figure> named(Map<String, Figure> names, Row row) {
        var text = PastColumn.FIGURE.in(row);
        return Optional.ofNullable(names.get(VietnameseText.plain(text))).or(() -> FigureList.coded(text));
    }

    private static Judged judge(Actor actor, Row row, Optional<Figure> figure, Map<String, Past> known) {
        var findings = new ArrayList<Finding>();
        var value = PastColumn.VALUE.in(row);
        if (figure.isEmpty()) {
            findings.add(finding("BC-651", PastColumn.FIGURE, PastColumn.FIGURE.in(row)));
        }
        if (!value.matches(NUMBER)) {
            findings.add(finding("BC-652", PastColumn.VALUE, value));
        }
        for (var column : List.of(PastColumn.PERIOD, PastColumn.SOURCE)) {
            var text = column.in(row);
            if (text.isEmpty() || text.length() > LINE) {
                findings.add(finding(column == PastColumn.PERIOD ? "BC-653" : "BC-654", column, LINE));
            }
        }
        if (!findings.isEmpty()) {
            return new Judged(row, State.WRONG, null, findings);
        }
        var past = new Past(
                figure.orElseThrow(),
                Long.parseLong(value.replace(".", "")),
                PastColumn.PERIOD.in(row),
                PastColumn.SOURCE.in(row),
                0,
                actor.name(),
                "",
                true);
        var before = known.get(past.figure().code());
        if (before == null) {
            return new Judged(row, State.FRESH, past, findings);
        }
        return before.value() == past.value()
                ? new Judged(row, State.KNOWN, null, findings)
                : new Judged(
                        row,
                        State.WRONG,
                        null,
                        List.of(finding("BC-655", PastColumn.VALUE, Tokens.grouped(before.value()))));
    }

    private static Finding finding(String code, PastColumn column, Object... values) {
        return new Finding(code, Severity.BREACH, null, List.of(values), column.key());
    }

    private Verdict verdict(Judged one) {
        var row = one.row;
        return Verdict.of(
                row.number(),
                one.state,
                PastColumn.FIGURE.in(row),
                Stream.of(PastColumn.VALUE, PastColumn.PERIOD, PastColumn.SOURCE)
                        .map(column -> column.in(row))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                one.findings,
                String.valueOf(one.past));
    }

    private Taken take(Actor actor, long unitId, List<Judged> judged) {
        var fresh = judged.stream().flatMap(one -> Stream.ofNullable(one.past)).toList();
        fresh.forEach(past -> keep.keep(actor, unitId, past));
        return Taken.of(
                fresh.size(), "figures", fresh.stream().map(PastsIn::key).toList());
    }

    /// A figure has a code and no number of its own.
    private static long key(Past past) {
        return past.figure().code().hashCode();
    }

    /// What somebody has changed since stays, and the whole list with it.
    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        var changed =
                taken(actor, target, taken).filter(past -> past.version() > 1).count();
        return changed == 0 ? List.of() : List.of(finding("BC-656", PastColumn.VALUE, changed));
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        var unit = unit(actor, target);
        taken(actor, target, taken)
                .toList()
                .forEach(past -> keep.remove(actor, unit.id(), past.figure(), past.version()));
    }

    private Stream<Past> taken(Actor actor, String target, Taken taken) {
        var unit = unit(actor, target);
        var ids = taken.ids("figures");
        return pasts.of(unit.id(), grounds.of(unit).season()).stream()
                .filter(past -> past.version() > 0 && ids.contains(key(past)));
    }
}
