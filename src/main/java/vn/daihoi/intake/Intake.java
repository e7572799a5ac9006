package vn.daihoi.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.intake.reading.Grid;
import vn.daihoi.intake.reading.ListFile;
import vn.daihoi.intake.reading.Table;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;

/// Takes in a list: keep the file, show what it would do, do it all at once or not at all, and take it back.
@Service
public class Intake {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Lists lists;
    private final Registers registers;
    private final SeasonClock clock;

    Intake(Lists lists, Registers registers, SeasonClock clock) {
        this.lists = lists;
        this.registers = registers;
        this.clock = clock;
    }

    public Door door(Actor actor, String register, String asked) {
        return registers.coded(register).door(actor, asked);
    }

    public List<Column> columns(String register) {
        return registers.coded(register).columns();
    }

    /// What this person has taken in of late.
    public List<Stored> latest(Actor actor, String register, String target) {
        return lists.latest(actor, register, target);
    }

    /// @param door through which it comes, as the register opened it
    @Transactional(rollbackFor = SheetRefused.class)
    public long upload(Actor actor, String register, Door door, String fileName, byte[] file) throws SheetRefused {
        return keep(actor, new Lists.Fresh(register, door.target(), fileName, ListFile.of(file), file));
    }

    /// @param text rows apart by line breaks, cells by tabs, as Excel puts them on the clipboard
    @Transactional(rollbackFor = SheetRefused.class)
    public long paste(Actor actor, String register, Door door, String text) throws SheetRefused {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > ListFile.MOST_BYTES) {
            throw new SheetRefused("intake.refused.large", ListFile.MOST_BYTES / 1024 / 1024);
        }
        return keep(actor, new Lists.Fresh(register, door.target(), "", ListFile.PASTED, bytes));
    }

    private long keep(Actor actor, Lists.Fresh fresh) throws SheetRefused {
        if (fresh.kind().read(fresh.content(), -1).rows().isEmpty()) {
            throw new SheetRefused("intake.refused.noRows");
        }
        lists.forget(actor, clock.instant().minus(KEPT));
        return lists.add(actor, fresh, clock.instant());
    }

    /// @param choices the way chosen for a row, by its number
    @Transactional
    public Preview preview(Actor actor, String register, long id, Map<Integer, String> choices) {
        var opened = open(actor, register, id);
        var stored = opened.stored;
        var taken = stored.taken();
        var missing = missing(opened);
        var verdicts = stored.isWaiting() && missing.isEmpty()
                ? judge(actor, opened, choices).verdicts()
                : List.<Verdict>of();
        var obstacles = taken == null || stored.undoneAt() != null
                ? List.<Finding>of()
                : opened.register.obstacles(actor, stored.target(), taken);
        return new Preview(stored, opened.door, opened.register.columns(), opened.table, missing, verdicts, obstacles);
    }

    /// How the file is to be read, from now on also for lists with the same head.
    @Transactional
    public void map(Actor actor, String register, long id, Mapping mapping) {
        var opened = open(actor, register, id);
        lists.map(id, mapping);
        if (!mapping.columns().isEmpty()) {
            var head = Table.of(opened.table.grid(), opened.register.columns(), mapping, false)
                    .headWords();
            lists.remember(actor, register, head, mapping, clock.instant());
        }
    }

    /// @param seen the fingerprint of the preview that was agreed to
    /// @return how many were entered or changed
    @Transactional
    public int confirm(Actor actor, String register, long id, String seen, Map<Integer, String> choices) {
        var opened = open(actor, register, id);
        if (!opened.stored.isWaiting()) {
            return 0;
        }
        var judgement = judge(actor, opened, choices);
        var preview = new Preview(
                opened.stored,
                opened.door,
                opened.register.columns(),
                opened.table,
                List.of(),
                judgement.verdicts(),
                List.of());
        if (!missing(opened).isEmpty() || !preview.fingerprint().equals(seen)) {
            throw new StaleEdit("list", id, 0, 1);
        }
        Refused.ifAnyBreach(preview.in(Verdict.State.WRONG).stream()
                .flatMap(row -> row.findings().stream())
                .toList());
        var taken = judgement.taking().get();
        if (taken.count() == 0) {
            // every row in doubt was left out: the list waits for somebody to choose
            throw new Refused(List.of(Finding.breach("NH-104")));
        }
        lists.taken(id, taken, clock.instant());
        return taken.count();
    }

    /// As one act; refused with all that stands in the way.
    @Transactional
    public void undo(Actor actor, String register, long id) {
        var stored = lists.lock(actor, register, id);
        var to = registers.coded(register);
        to.door(actor, stored.target());
        var taken = stored.taken();
        if (taken == null || stored.undoneAt() != null) {
            throw new Refused(List.of(new Finding("NH-103", Severity.BREACH, null, List.of(), null)));
        }
        Refused.ifAnyBreach(to.obstacles(actor, stored.target(), taken));
        to.undo(actor, stored.target(), taken);
        lists.undone(id, clock.instant());
    }

    private record Opened(Stored stored, Register register, Door door, Table table) {}

    private Opened open(Actor actor, String code, long id) {
        var stored = lists.lock(actor, code, id);
        var register = registers.coded(code);
        return new Opened(stored, register, register.door(actor, stored.target()), table(actor, stored, register));
    }

    private Table table(Actor actor, Stored stored, Register register) {
        var grid = stored.isWaiting() ? grid(stored) : new Grid(List.of(), 0, List.of(), 0);
        var columns = register.columns();
        var table = Table.of(grid, columns, stored.mapping(), false);
        if (!stored.isWaiting() || !stored.mapping().equals(Mapping.GUESSED)) {
            return table;
        }
        return lists.remembered(actor, register.code(), Table.heads(grid, columns))
                .map(known -> Table.of(grid, columns, known, true))
                .orElse(table);
    }

    private static Grid grid(Stored stored) {
        try {
            return stored.kind().read(stored.content(), stored.mapping().sheet());
        } catch (SheetRefused refused) {
            throw new IllegalStateException("list (%d) was read before".formatted(stored.id()), refused);
        }
    }

    private static List<Column> missing(Opened opened) {
        if (!opened.stored.isWaiting()) {
            return List.of();
        }
        var split = opened.table.has("familyName") || opened.table.has("givenName");
        return opened.register.columns().stream()
                .filter(Column::required)
                .filter(column -> !opened.table.has(column.key()))
                .filter(column -> column.content() != Column.Content.NAME || !split)
                .toList();
    }

    private static Judgement judge(Actor actor, Opened opened, Map<Integer, String> choices) {
        var rows = opened.table.rows();
        var list = new Uploaded(opened.stored.target(), opened.stored.fileName(), rows, choices);
        var judgement = opened.register.judge(actor, list);
        return new Judgement(FormulaRules.told(judgement.verdicts(), rows), judgement.taking());
    }
}
