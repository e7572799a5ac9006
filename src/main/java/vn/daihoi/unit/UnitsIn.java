package vn.daihoi.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.Register;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Judged.State;

/// Lists of units: a code that is known changes its unit, a new one adds it, parents first.
@Component
class UnitsIn implements Register {
    private final JudgeImport judge;
    private final Units units;
    private final Placements placements;
    private final EditUnit editUnit;
    private final RemoveUnits removeUnits;
    private final Acts acts;
    private final Chronicle chronicle;
    private final Dictionary dictionary;

    UnitsIn(
            JudgeImport judge,
            Units units,
            Placements placements,
            EditUnit editUnit,
            RemoveUnits removeUnits,
            Acts acts,
            Chronicle chronicle,
            Dictionary dictionary) {
        this.judge = judge;
        this.units = units;
        this.placements = placements;
        this.editUnit = editUnit;
        this.removeUnits = removeUnits;
        this.acts = acts;
        this.chronicle = chronicle;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "units";
    }

    @Override
    public List<Column> columns() {
        return Stream.of(ImportColumn.values()).map(ImportColumn::column).toList();
    }

    @Override
    public Door door(Actor actor, String asked) {
        UnitRights.requireTree(actor);
        return Door.to(List.of(new Crumb(dictionary.here().of("unit.list.title"), "/units")), "/units", "");
    }

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        placements.hold();
        var rows = list.rows().stream().map(ImportRow::new).toList();
        var judged = judge.judge(actor, rows);
        return new Judgement(judged.stream().map(this::verdict).toList(), () -> take(actor, judged));
    }

    private Verdict verdict(Judged row) {
        var t = dictionary.here();
        var edit = row.edit();
        var detail = edit.code() + " · " + ChangeWords.kind(edit.kind(), t)
                + (row.parentCode().isEmpty() ? "" : " · " + t.of("unit.import.under", row.parentCode()));
        return new Verdict(
                row.row().number(),
                switch (row.state()) {
                    case WRONG -> Verdict.State.WRONG;
                    case FRESH -> Verdict.State.FRESH;
                    case CHANGED -> Verdict.State.CHANGED;
                    case SAME -> Verdict.State.KNOWN;
                },
                edit.name().isEmpty() ? edit.code() : edit.name(),
                detail,
                row.findings(),
                row.changed().stream()
                        .map(changed -> ChangeWords.of(changed, t))
                        .toList(),
                List.of(),
                "",
                row.seen());
    }

    private Taken take(Actor actor, List<Judged> rows) {
        var changed = in(rows, State.CHANGED).stream()
                .map(row -> Objects.requireNonNull(row.before()).id())
                .toList();
        in(rows, State.CHANGED)
                .forEach(row -> editUnit.apply(
                        actor,
                        units.lock(actor, Objects.requireNonNull(row.before()).id()),
                        row.edit()));
        var added = new ArrayList<Long>();
        var waiting = new HashMap<String, Judged>();
        in(rows, State.FRESH).forEach(row -> waiting.put(row.edit().code(), row));
        in(rows, State.FRESH).forEach(row -> add(actor, row, waiting, added));
        placements.open();
        var versions = changed.stream()
                .map(id -> (long) units.find(id).orElseThrow().version())
                .toList();
        return new Taken(
                changed.size() + added.size(), Map.of("added", added, "changed", changed, "versions", versions));
    }

    private static List<Judged> in(List<Judged> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /// Parents first, wherever they stand in the file.
    private void add(Actor actor, Judged row, Map<String, Judged> waiting, List<Long> added) {
        if (waiting.remove(row.edit().code()) == null) {
            return;
        }
        var above = waiting.get(row.parentCode());
        if (above != null) {
            add(actor, above, waiting, added);
        }
        var parent = row.parentCode().isEmpty()
                ? null
                : units.coded(row.parentCode()).orElse(null);
        added.add(insert(actor, row, parent));
    }

    private long insert(Actor actor, Judged row, @Nullable Unit parent) {
        var edit = row.edit();
        var fresh = new NewUnit(
                edit.code(),
                edit.name(),
                edit.kind(),
                parent == null ? null : parent.id(),
                edit.staff(),
                null,
                edit.validFrom(),
                edit.confidence(),
                null,
                edit.email());
        try {
            var id = units.add(fresh, parent == null ? null : parent.path());
            chronicle.tell(actor, Chronicle.Deed.added(units.find(id).orElseThrow()));
            return id;
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(UnitRules.breach("DV-114", edit.code()).at(ImportColumn.CODE.name())));
        }
    }

    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        var findings = new ArrayList<>(removeUnits.obstacles(taken.ids("added")));
        var changed = taken.ids("changed");
        var edited = IntStream.range(0, changed.size())
                .filter(i -> units.find(changed.get(i))
                        .filter(unit -> unit.version() == taken.ids("versions").get(i))
                        .isEmpty())
                .count();
        if (edited > 0) {
            findings.add(UnitRules.breach("DV-172", edited));
        }
        return findings;
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        placements.hold();
        for (var id : taken.ids("changed")) {
            var unit = units.lock(actor, id);
            editUnit.apply(actor, unit, before(unit, acts.of(id).getFirst().changed()));
        }
        removeUnits.remove(taken.ids("added"));
    }

    /// The unit as it was before its last edit.
    private static UnitEdit before(Unit unit, List<UnitAct.Changed> changes) {
        var now = UnitEdit.of(unit);
        for (var change : changes) {
            now = now.with(change.field(), change.before());
        }
        return now;
    }
}
