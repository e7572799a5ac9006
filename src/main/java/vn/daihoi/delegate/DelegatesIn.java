package vn.daihoi.delegate;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import vn.daihoi.people.Field;
import vn.daihoi.people.RemoveRegistrants;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.Written;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// Blocks of cells and files of people for one list of delegates: each is looked for in the register, and where it is
/// not clear who is meant the officer chooses.
@Component
class DelegatesIn implements Register {
    private final DelegateLists lists;
    private final Editing editing;
    private final MatchRows match;
    private final AddPasted add;
    private final UndoAct undoAct;
    private final Acts acts;
    private final RemoveRegistrants remove;
    private final Scribe scribe;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    DelegatesIn(
            DelegateLists lists,
            Editing editing,
            MatchRows match,
            AddPasted add,
            UndoAct undoAct,
            Acts acts,
            RemoveRegistrants remove,
            Scribe scribe,
            Dictionary dictionary,
            SeasonClock clock) {
        this.lists = lists;
        this.editing = editing;
        this.match = match;
        this.add = add;
        this.undoAct = undoAct;
        this.acts = acts;
        this.remove = remove;
        this.scribe = scribe;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "delegates";
    }

    @Override
    public List<Column> columns() {
        return DelegateColumns.ALL;
    }

    private record Found(DelegateList list, Unit unit) {}

    private Found found(Actor actor, String target) {
        var id = target.matches("\\d{1,18}") ? Long.parseLong(target) : 0;
        var list = lists.find(id).orElseThrow(() -> new NotThere("list", id));
        return new Found(list, editing.seen(actor, list));
    }

    /// @param asked the id of the list
    @Override
    public Door door(Actor actor, String asked) {
        var found = found(actor, asked);
        Editing.refuseUnless(Editors.mayEdit(actor, found.unit), "DB-310", found.unit.name());
        var t = dictionary.here();
        var path = "/lists/" + found.list.id();
        return Door.to(
                List.of(new Crumb(t.of("delegate.title"), "/lists"), new Crumb(found.unit.name(), path)), path, asked);
    }

    @Override
    public Judgement judge(Actor actor, Uploaded uploaded) {
        var found = found(actor, uploaded.target());
        Editing.refuseIf(found.list.adopted(), "DB-311");
        var rows = uploaded.rows().stream()
                .map(row -> read(actor, found.unit, row))
                .toList();
        var matched = match.match(actor, found.list, found.unit, rows);
        var chosen = matched.stream()
                .filter(row -> !row.onList())
                .collect(toMap(
                        row -> row.row().number(),
                        row -> uploaded.choices().getOrDefault(row.row().number(), ListedWays.proposed(row))));
        var t = dictionary.here();
        return new Judgement(
                matched.stream()
                        .map(row -> verdict(row, chosen, found.unit.name(), t))
                        .toList(),
                () -> take(actor, found.list.id(), rows, chosen));
    }

    /// Where they come from and in what quality is the list's to say, not the register's.
    private PastedRow read(Actor actor, Unit unit, Row row) {
        var written =
                Written.of(row, clock.today().getYear()).with(Field.UNIT, "").with(Field.KIND, "");
        return PastedRow.of(row, scribe.read(actor, written, unit));
    }

    private Taken take(Actor actor, long listId, List<PastedRow> rows, Map<Integer, String> chosen) {
        var added = add.add(actor, listId, rows, ListedWays.read(chosen));
        var act = added.entries().isEmpty()
                ? List.<Long>of()
                : acts.last(listId).map(Acts.Act::id).stream().toList();
        return new Taken(
                added.entries().size(),
                Map.of("entries", added.entries(), "registrants", added.registrants(), "act", act));
    }

    private static Verdict verdict(Matched row, Map<Integer, String> chosen, String here, Words t) {
        var pasted = row.row();
        var choice = chosen.getOrDefault(pasted.number(), "");
        var findings = new ArrayList<Finding>();
        if (row.isNew() || choice.startsWith(ListedWays.NEW)) {
            findings.addAll(pasted.faults());
            doubt(row, here).ifPresent(findings::add);
        } else if (!row.onList()) {
            pasted.faults().stream().filter(fault -> !fault.isBreach()).forEach(findings::add);
        }
        return new Verdict(
                pasted.number(),
                state(row, choice),
                pasted.name(),
                Stream.of(born(pasted), pasted.profile().facts().post(), pasted.unit())
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + " · " + b)
                        .orElse(""),
                findings,
                row.onList() ? List.of(t.of(row.out() ? "delegate.paste.out" : "delegate.paste.onList")) : List.of(),
                row.onList() ? List.of() : ListedWays.of(row, here, t),
                choice,
                pasted + " " + row.candidates() + " " + row.onList());
    }

    private static State state(Matched row, String choice) {
        if (row.onList()) {
            return State.KNOWN;
        }
        if (choice.equals(ListedWays.SKIP)) {
            return State.DOUBT;
        }
        return choice.startsWith(ListedWays.NEW) && row.row().faults().stream().anyMatch(Finding::isBreach)
                ? State.WRONG
                : State.FRESH;
    }

    private static String born(PastedRow row) {
        var year = row.born();
        return year == null ? "" : year.toString();
    }

    private static java.util.Optional<Finding> doubt(Matched row, String here) {
        var meant = row.unit();
        if (meant.isClear() || meant.text().isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(
                meant.isUnknown()
                        ? note("DB-341", meant.text(), here)
                        : note("DB-342", meant.units().size(), meant.text()));
    }

    private static Finding note(String code, Object... values) {
        return new Finding(code, Severity.NOTE, null, List.of(values), "unit");
    }

    /// The list goes back by its own undo: as long as nothing was done on it since.
    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        var found = found(actor, target);
        if (found.list.adopted()) {
            return List.of(breach("DB-311"));
        }
        var act = taken.ids("act");
        if (act.isEmpty()) {
            return List.of();
        }
        var last = acts.last(found.list.id()).map(Acts.Act::id).orElse(0L);
        if (!act.getFirst().equals(last)) {
            return List.of(breach("DB-340"));
        }
        return acts.isAsLeft(last) ? List.of() : List.of(breach("DB-320"));
    }

    /// People who came with the list leave the register with it, unless they are needed there by now.
    @Override
    public void undo(Actor actor, String target, Taken taken) {
        var found = found(actor, target);
        if (!taken.ids("act").isEmpty()) {
            undoAct.undo(actor, found.list.id());
        }
        var free = taken.ids("registrants").stream()
                .filter(id -> remove.obstacles(List.of(id)).isEmpty())
                .toList();
        if (!free.isEmpty()) {
            remove.remove(actor, code(), free);
        }
    }

    private static Finding breach(String code) {
        return new Finding(code, Severity.BREACH, null, List.of(), null);
    }
}
