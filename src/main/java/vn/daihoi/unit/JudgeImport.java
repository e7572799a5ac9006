package vn.daihoi.unit;

import static java.util.stream.Collectors.toMap;
import static vn.daihoi.unit.UnitRules.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Judged.State;
import vn.daihoi.unit.UnitRules.Surroundings;

/// Holds every row of an import against the tree as it is now. A parent may stand in the same file, above or below.
@Component
class JudgeImport {
    private final UnitTree tree;
    private final Placements placements;
    private final KindWords kinds;
    private final SeasonClock clock;

    JudgeImport(UnitTree tree, Placements placements, KindWords kinds, SeasonClock clock) {
        this.tree = tree;
        this.placements = placements;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<Judged> judge(Actor actor, List<ImportRow> rows) {
        var known = tree.known(actor);
        var bounds = placements.latestStarts();
        var codes = known.values().stream().collect(toMap(Unit::id, Unit::code));
        var first = new HashMap<String, ImportRow>();
        rows.forEach(row -> first.putIfAbsent(ReadRow.code(row), row));
        var bench = new Bench(known, children(known.values()), bounds, first, new HashMap<>(), codes);
        return rows.stream().map(row -> judge(row, bench)).toList();
    }

    private Judged judge(ImportRow row, Bench bench) {
        var findings = new ArrayList<Finding>();
        var before = bench.known.get(ReadRow.code(row));
        var edit = new ReadRow(row, before, kinds, clock.today(), findings).edit();
        var parentCode = parentCode(row, before, bench);
        var parent = parent(row, before, parentCode, bench, findings);
        checkTwice(row, bench, findings);
        checkEnded(before, findings);
        checkCircle(row, bench, findings);
        if (findings.stream().noneMatch(found -> "PARENT".equals(found.field()))) {
            findings.addAll(inColumns(UnitRules.check(edit, around(before, parent, bench))));
        }
        var changed = before == null ? List.<UnitAct.Changed>of() : EditUnit.difference(UnitEdit.of(before), edit);
        var state = findings.stream().anyMatch(Finding::isBreach)
                ? State.WRONG
                : before == null ? State.FRESH : changed.isEmpty() ? State.SAME : State.CHANGED;
        return new Judged(row, state, before, edit, parentCode, changed, findings);
    }

    private static String parentCode(ImportRow row, @Nullable Unit before, Bench bench) {
        var text = ReadRow.parentCode(row);
        return text.isEmpty() && before != null ? bench.codeOf(before.parentId()) : text;
    }

    /// The unit above: from the tree, or as it will be when the file is applied.
    private @Nullable Unit parent(
            ImportRow row, @Nullable Unit before, String parentCode, Bench bench, List<Finding> findings) {
        if (before != null && !bench.codeOf(before.parentId()).equals(parentCode)) {
            findings.add(breach("DV-157", bench.codeOf(before.parentId())).at(ImportColumn.PARENT.name()));
            return null;
        }
        if (parentCode.isEmpty()) {
            return null;
        }
        var parent = bench.known.get(parentCode);
        if (parent != null) {
            return parent;
        }
        var listed = bench.first.get(parentCode);
        if (listed == null || parentCode.equals(ReadRow.code(row))) {
            findings.add(breach("DV-152", parentCode).at(ImportColumn.PARENT.name()));
            return null;
        }
        return bench.foreseen.computeIfAbsent(parentCode, _ -> foreseen(listed));
    }

    /// Without a place yet: the rules ask its kind, its name and its days. Its own faults are told in its own row.
    private Unit foreseen(ImportRow row) {
        var edit = new ReadRow(row, null, kinds, clock.today(), new ArrayList<>()).edit();
        return new Unit(
                -row.number(),
                edit.code(),
                edit.name(),
                edit.kind(),
                null,
                "0",
                edit.staff(),
                edit.validFrom(),
                null,
                edit.confidence(),
                edit.email(),
                0);
    }

    private static void checkTwice(ImportRow row, Bench bench, List<Finding> findings) {
        var first = bench.first.get(ReadRow.code(row));
        if (first != null && first.number() != row.number()) {
            findings.add(breach("DV-151", first.number()).at(ImportColumn.CODE.name()));
        }
    }

    /// New units that stand under each other in a circle have no place in any tree.
    private static void checkCircle(ImportRow row, Bench bench, List<Finding> findings) {
        var start = ReadRow.code(row);
        var seen = new HashSet<String>();
        for (var above = row; above != null && !bench.known.containsKey(ReadRow.code(above)); ) {
            if (!seen.add(ReadRow.code(above))) {
                findings.add(breach("DV-153", start).at(ImportColumn.PARENT.name()));
                return;
            }
            above = bench.first.get(ReadRow.parentCode(above));
        }
    }

    private static void checkEnded(@Nullable Unit before, List<Finding> findings) {
        var end = before == null ? null : before.validTo();
        if (end != null) {
            findings.add(breach("DV-159", end).at(ImportColumn.CODE.name()));
        }
    }

    private static Surroundings around(@Nullable Unit before, @Nullable Unit parent, Bench bench) {
        return before == null
                ? new Surroundings(parent, Optional.empty(), List.of(), null)
                : new Surroundings(
                        parent,
                        Optional.empty(),
                        bench.children.getOrDefault(before.id(), List.of()),
                        bench.bounds.get(before.id()));
    }

    /// The rules name form fields; the reader of a file looks for columns.
    private static List<Finding> inColumns(List<Finding> findings) {
        return findings.stream()
                .map(found -> found.at(column(found.field()).name()))
                .toList();
    }

    private static ImportColumn column(@Nullable String field) {
        return switch (field) {
            case "name" -> ImportColumn.NAME;
            case "kind" -> ImportColumn.KIND;
            case "parent" -> ImportColumn.PARENT;
            case "staff" -> ImportColumn.STAFF;
            case "email" -> ImportColumn.EMAIL;
            case "validFrom" -> ImportColumn.VALID_FROM;
            case null, default -> ImportColumn.CODE;
        };
    }

    private static Map<Long, List<Unit>> children(Iterable<Unit> units) {
        var children = new HashMap<Long, List<Unit>>();
        for (var unit : units) {
            var parent = unit.parentId();
            if (parent != null && unit.validTo() == null) {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(unit);
            }
        }
        return children;
    }

    /// All that the rows are held against.
    private record Bench(
            Map<String, Unit> known,
            Map<Long, List<Unit>> children,
            Map<Long, LocalDate> bounds,
            Map<String, ImportRow> first,
            Map<String, Unit> foreseen,
            Map<Long, String> codes) {

        String codeOf(@Nullable Long id) {
            return id == null ? "" : codes.getOrDefault(id, "");
        }
    }
}
