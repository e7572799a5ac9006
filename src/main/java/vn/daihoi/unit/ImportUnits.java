package vn.daihoi.unit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.sheet.SheetReader;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.unit.Judged.State;
import vn.daihoi.unit.sheet.ImportRow;
import vn.daihoi.unit.sheet.ImportTable;

/// Takes in a list of units: read and keep it, show what it would do, do it all at once.
@Service
public class ImportUnits {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Imports imports;
    private final JudgeImport judge;
    private final Units units;
    private final Placements placements;
    private final EditUnit editUnit;
    private final Chronicle chronicle;
    private final SeasonClock clock;

    ImportUnits(
            Imports imports,
            JudgeImport judge,
            Units units,
            Placements placements,
            EditUnit editUnit,
            Chronicle chronicle,
            SeasonClock clock) {
        this.imports = imports;
        this.judge = judge;
        this.units = units;
        this.placements = placements;
        this.editUnit = editUnit;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /// Reads and keeps the list; the tree is not touched yet.
    @Transactional
    public long upload(Actor actor, String fileName, byte[] file) throws SheetRefused {
        UnitRights.requireTree(actor);
        var rows = ImportTable.of(SheetReader.read(file));
        imports.forget(actor, clock.instant().minus(KEPT));
        return imports.add(actor, fileName, rows, clock.instant());
    }

    /// What the list would do to the tree as it is now.
    @Transactional
    public Preview preview(Actor actor, long id) {
        UnitRights.requireTree(actor);
        var stored = imports.lock(actor, id);
        return new Preview(stored, judge.judge(actor, stored.rows()));
    }

    /// @param seen the fingerprint of the preview that was agreed to
    /// @return how many units were added or changed
    @Transactional
    public int confirm(Actor actor, long id, String seen) {
        UnitRights.requireTree(actor);
        placements.hold();
        var stored = imports.lock(actor, id);
        if (stored.applied()) {
            return 0;
        }
        var verdict = judge.judge(actor, stored.rows());
        if (!verdict.fingerprint().equals(seen)) {
            throw new StaleEdit("import", id, 0, 1);
        }
        Refused.ifAnyBreach(
                verdict.rows().stream().flatMap(row -> row.findings().stream()).toList());
        imports.applied(id, clock.instant());
        return apply(actor, verdict);
    }

    private int apply(Actor actor, ImportVerdict verdict) {
        var changed = verdict.in(State.CHANGED);
        for (var row : changed) {
            editUnit.apply(actor, units.lock(actor, id(row)), row.edit());
        }
        var fresh = verdict.in(State.FRESH);
        var waiting = new HashMap<String, Judged>();
        fresh.forEach(row -> waiting.put(row.edit().code(), row));
        fresh.forEach(row -> add(actor, row, waiting));
        placements.open();
        return changed.size() + fresh.size();
    }

    private static long id(Judged row) {
        var before = row.before();
        if (before == null) {
            throw new IllegalStateException(
                    "row (%d) changes no unit".formatted(row.row().number()));
        }
        return before.id();
    }

    /// Parents first, wherever they stand in the file.
    private void add(Actor actor, Judged row, Map<String, Judged> waiting) {
        if (waiting.remove(row.edit().code()) == null) {
            return;
        }
        var above = waiting.get(row.parentCode());
        if (above != null) {
            add(actor, above, waiting);
        }
        var parent = row.parentCode().isEmpty()
                ? null
                : units.coded(row.parentCode()).orElse(null);
        insert(actor, row, parent);
    }

    private void insert(Actor actor, Judged row, @Nullable Unit parent) {
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
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(UnitRules.breach("DV-114", edit.code()).at("CODE")));
        }
    }

    /// @param stored the list as it was read
    /// @param verdict what it would do
    public record Preview(StoredImport stored, ImportVerdict verdict) {
        public List<ImportRow> rows() {
            return stored.rows();
        }
    }
}
