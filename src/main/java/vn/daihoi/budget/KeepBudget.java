package vn.daihoi.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Unit;

/// Draws up an estimate, has it approved, and writes down what was spent.
@Service
public class KeepBudget {
    public static final String TOPIC = "budget";

    private final DayHeads heads;
    private final Budgets budgets;
    private final Lines lines;
    private final Norms norms;
    private final Payrolls payrolls;
    private final Estimates estimates;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    KeepBudget(
            DayHeads heads,
            Budgets budgets,
            Lines lines,
            Norms norms,
            Payrolls payrolls,
            Estimates estimates,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.heads = heads;
        this.budgets = budgets;
        this.lines = lines;
        this.norms = norms;
        this.payrolls = payrolls;
        this.estimates = estimates;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public long add(Actor actor, long conferenceId, Line line) {
        var unit = open(actor, conferenceId);

        var id = lines.add(conferenceId, unit.id(), checked(conferenceId, unit, line));
        tell("line-added", conferenceId, unit, null, lines.find(conferenceId, id));
        return id;
    }

    /// Several at once, in their order.
    @Transactional
    public void addAll(Actor actor, long conferenceId, List<Line> all) {
        var unit = open(actor, conferenceId);

        var added = all.stream()
                .map(line -> lines.add(conferenceId, unit.id(), checked(conferenceId, unit, line)))
                .flatMap(id -> lines.find(conferenceId, id).stream())
                .toList();
        tell("lines-added", conferenceId, unit, null, Map.of("lines", added));
    }

    /// After the approval only what was spent is taken over.
    @Transactional
    public void save(Actor actor, long conferenceId, Line line) {
        var unit = editor(actor, conferenceId);
        var state = budgets.lock(conferenceId).state();
        var before = lines.find(conferenceId, line.id()).orElseThrow(() -> new NotThere("line", line.id()));

        var saved = state.isOpen()
                ? lines.save(conferenceId, checked(conferenceId, unit, line))
                : lines.spend(conferenceId, line);
        if (!saved) {
            throw new StaleEdit("budget line", line.id(), line.version(), before.version());
        }
        tell("line-saved", conferenceId, unit, before, lines.find(conferenceId, line.id()));
    }

    @Transactional
    public void remove(Actor actor, long conferenceId, long line, int version) {
        var unit = open(actor, conferenceId);
        var before = lines.find(conferenceId, line).orElseThrow(() -> new NotThere("line", line));
        StaleEdit.unlessCurrent("line", line, version, before.version());
        lines.remove(conferenceId, line);
        tell("line-removed", conferenceId, unit, before, null);
    }

    /// @param source with id 0 to add one
    @Transactional
    public void keep(Actor actor, long conferenceId, Source source) {
        var unit = open(actor, conferenceId);
        var before = source(conferenceId, source.id());

        if (source.id() == 0) {
            budgets.addSource(conferenceId, unit.id(), source);
        } else if (!budgets.saveSource(conferenceId, source)) {
            throw new StaleEdit("source", source.id(), source.version(), source.version() + 1);
        }
        tell("source-kept", conferenceId, unit, before, source);
    }

    @Transactional
    public void removeSource(Actor actor, long conferenceId, long source, int version) {
        var unit = open(actor, conferenceId);
        var before = source(conferenceId, source);
        if (before == null) {
            throw new NotThere("source", source);
        }
        StaleEdit.unlessCurrent("source", source, version, before.version());
        if (!budgets.removeSource(conferenceId, source)) {
            throw new NotThere("source", source);
        }
        tell("source-removed", conferenceId, unit, before, null);
    }

    @Transactional
    public void compare(Actor actor, long conferenceId, int typedOn, Budget.Past past) {
        var unit = editor(actor, conferenceId);
        var head = budgets.lock(conferenceId);

        StaleEdit.unlessCurrent("budget", conferenceId, Math.max(1, typedOn), head.version());
        budgets.savePast(conferenceId, head.version(), past);
        tell("past-kept", conferenceId, unit, head.past(), past);
    }

    /// The head of the unit stands by it; whatever the rules call a breach is mended first.
    ///
    /// @param mark of the estimate that was read: any other one is not approved unseen
    @Transactional
    public void approve(Actor actor, long conferenceId, int seen, String mark, String decision) {
        var unit = editor(actor, conferenceId);
        if (!Editors.mayDecide(actor, unit)) {
            throw refused("DT-102", unit.name());
        }
        var head = budgets.lock(conferenceId);
        StaleEdit.unlessCurrent("budget", conferenceId, seen, head.version());
        var estimated = estimates.of(actor, conferenceId);
        if (estimated.budget().lines().isEmpty()) {
            throw refused("DT-103");
        }
        if (!estimated.budget().mark().equals(mark)) {
            throw refused("DT-104", Money.show(estimated.budget().total()));
        }
        Refused.ifAny(estimated.findings().stream().filter(Finding::isBreach).toList());

        lines.freeze(estimated.budget().lines());
        budgets.move(conferenceId, seen, new BudgetState.Approved(clock.instant(), actor.name(), decision));
        var total = estimated.budget().total();
        tell("approved", conferenceId, unit, null, Map.of("total", total, "decision", decision));
    }

    /// Taken up again, to be changed: the quantities follow the lists once more.
    @Transactional
    public void reopen(Actor actor, long conferenceId, int seen) {
        var unit = editor(actor, conferenceId);
        if (!Editors.mayDecide(actor, unit)) {
            throw refused("DT-102", unit.name());
        }
        if (!budgets.move(conferenceId, seen, new BudgetState.Drafting())) {
            throw new StaleEdit("budget", conferenceId, seen, seen + 1);
        }
        lines.thaw(conferenceId);
        tell("reopened", conferenceId, unit, null, null);
    }

    /// @param paid null to go back to what is inferred
    @Transactional
    public void sayPaid(Actor actor, long conferenceId, long registrant, @Nullable Boolean paid) {
        var unit = open(actor, conferenceId);
        if (estimates.of(actor, conferenceId).counts().people().stream()
                .noneMatch(one -> one.registrantId() == registrant)) {
            throw new NotThere("registrant", registrant);
        }
        if (paid == null) {
            payrolls.forget(conferenceId, registrant);
        } else {
            payrolls.say(conferenceId, unit.id(), registrant, paid);
        }
        tell("payroll-said", conferenceId, unit, null, Map.of("registrant", registrant, "paid", String.valueOf(paid)));
    }

    private Unit open(Actor actor, long conferenceId) {
        var unit = editor(actor, conferenceId);
        if (!budgets.lock(conferenceId).state().isOpen()) {
            throw refused("DT-101");
        }
        return unit;
    }

    private Unit editor(Actor actor, long conferenceId) {
        var unit = heads.seen(actor, conferenceId).unit();
        if (!Editors.mayEdit(actor, unit)) {
            throw refused("DT-100", unit.name());
        }
        budgets.begin(conferenceId, unit.id());
        return unit;
    }

    /// A norm must bind the unit, a source must be one of this estimate.
    private Line checked(long conferenceId, Unit unit, Line line) {
        var norm = line.normId();
        if (norm != null && norms.binding(unit.id()).stream().noneMatch(one -> one.id() == norm)) {
            throw new NotThere("norm", norm);
        }
        var source = line.sourceId();
        if (source != null && budgets.sources(conferenceId).stream().noneMatch(one -> one.id() == source)) {
            throw new NotThere("source", source);
        }
        return line;
    }

    private @Nullable Source source(long conferenceId, long id) {
        return budgets.sources(conferenceId).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
    }

    private static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }

    private void tell(String what, long id, Unit unit, @Nullable Object before, @Nullable Object after) {
        journal.record(new Change("budget." + what, "conference", id, unit.path(), before, after));
        live.changed(TOPIC, unit.path());
    }
}
