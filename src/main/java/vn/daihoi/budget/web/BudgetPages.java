package vn.daihoi.budget.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.budget.Basis;
import vn.daihoi.budget.Budget;
import vn.daihoi.budget.BudgetState;
import vn.daihoi.budget.Counts;
import vn.daihoi.budget.Estimates;
import vn.daihoi.budget.Estimates.Estimated;
import vn.daihoi.budget.Line;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Norm;
import vn.daihoi.budget.Source;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.document.SpelledMoney;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Builds the page of an estimate.
@Component
class BudgetPages {
    private final Estimates estimates;
    private final DayHeads heads;
    private final Dictionary dictionary;

    BudgetPages(Estimates estimates, DayHeads heads, Dictionary dictionary) {
        this.estimates = estimates;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    BudgetPage page(Actor actor, long conferenceId, TypedMoney typed) {
        var t = dictionary.here();
        var found = estimates.of(actor, conferenceId);
        var head = heads.of(actor, conferenceId, BudgetPlaces.BUDGET, t);
        var budget = found.budget();
        var past = typed.past();
        return new BudgetPage(
                head,
                head.path() + "/" + BudgetPlaces.BUDGET,
                budget.version(),
                budget.mark(),
                budget.state().isOpen(),
                Editors.mayDecide(actor, found.unit()),
                approved(budget, t),
                t.day(found.day()),
                rows(found, typed, t),
                Money.show(budget.total()),
                budget.total() == 0 ? "" : SpelledMoney.of(budget.total()),
                Money.show(budget.promised()),
                budget.total() > budget.promised(),
                budget.isAnythingSpent() ? Money.show(budget.spent()) : "",
                each(budget, found.counts()),
                budget.sources().stream().map(one -> source(one, budget, typed)).toList(),
                new BudgetPage.Source(
                        0, typed.source() == 0 ? typed.sourceForm() : SourceForm.BLANK, typed.source() == 0),
                past(budget.past()),
                past == null ? PastForm.of(budget.past(), budget.version()) : past,
                counts(found.counts(), t),
                found.counts().unclear().size(),
                found.findings(),
                bases(t),
                found.norms().stream().map(one -> norm(one, t)).toList(),
                budget.sources().stream()
                        .map(one -> new Choice(Long.toString(one.id()), one.name()))
                        .toList(),
                typed.line() == 0 ? typed.form() : LineForm.BLANK,
                typed.errors(),
                typed.line(),
                typed.clashes());
    }

    @Nullable
    Norm norm(Actor actor, long conferenceId, String id) {
        return estimates.of(actor, conferenceId).norms().stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    Line line(Actor actor, long conferenceId, long id) {
        return estimates.of(actor, conferenceId).budget().lines().stream()
                .map(Line.Priced::line)
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("line", id));
    }

    /// As it is saved by now.
    SourceForm source(Actor actor, long conferenceId, long id) {
        return estimates.of(actor, conferenceId).budget().sources().stream()
                .filter(one -> one.id() == id)
                .map(SourceForm::of)
                .findFirst()
                .orElseThrow(() -> new NotThere("source", id));
    }

    PastForm saved(Actor actor, long conferenceId) {
        var budget = estimates.of(actor, conferenceId).budget();
        return PastForm.of(budget.past(), budget.version());
    }

    static List<Choice> bases(Words t) {
        return Arrays.stream(Basis.values())
                .map(one -> new Choice(one.code(), t.of("budget.basis." + one.code())))
                .toList();
    }

    private static List<BudgetPage.Row> rows(Estimated found, TypedMoney typed, Words t) {
        var rows = new ArrayList<BudgetPage.Row>();
        for (var one : found.budget().lines()) {
            rows.add(row(one, rows.size() + 1, found.budget(), typed, t));
        }
        return rows;
    }

    private static BudgetPage.Row row(Line.Priced one, int number, Budget budget, TypedMoney typed, Words t) {
        var line = one.line();
        var mine = typed.line() == line.id();
        var quantity = t.number(one.quantity());
        var norm = one.norm();
        return new BudgetPage.Row(
                line.id(),
                number,
                line.what(),
                line.measure(),
                t.of("budget.basis." + line.basis().code()),
                line.times() == 1 ? quantity : t.of("budget.times", quantity, line.times()),
                one.differs() ? t.number(one.counted()) : "",
                Money.show(line.price()),
                Money.show(one.amount()),
                norm == null ? "" : t.of("budget.norm.short", norm.name(), norm.decision()),
                budget.sources().stream()
                        .filter(source -> Objects.equals(source.id(), line.sourceId()))
                        .map(Source::name)
                        .findFirst()
                        .orElse(""),
                shown(line.actual()),
                line.actual() != null && line.actual() > one.amount(),
                shown(line.before()),
                mine ? typed.form() : LineForm.of(line),
                mine);
    }

    private static String approved(Budget budget, Words t) {
        return switch (budget.state()) {
            case BudgetState.Drafting _ -> "";
            case BudgetState.Approved(var at, var by, var decision) ->
                t.of("budget.approved", by, t.moment(at), decision.isEmpty() ? "–" : decision);
        };
    }

    private static String each(Budget budget, Counts counts) {
        var people = counts.of(Basis.EVERYBODY);
        return people == 0 ? "" : Money.show(budget.total() / people);
    }

    private static BudgetPage.SourceRow source(Source one, Budget budget, TypedMoney typed) {
        var used = budget.from(one);
        var mine = typed.source() == one.id();
        return new BudgetPage.SourceRow(
                one.name(),
                Money.show(one.amount()),
                one.paper(),
                Money.show(used),
                used > one.amount(),
                new BudgetPage.Source(one.id(), mine ? typed.sourceForm() : SourceForm.of(one), mine));
    }

    private static BudgetPage.Past past(Budget.Past past) {
        return new BudgetPage.Past(
                past.name(),
                past.people() == null ? "" : past.people().toString(),
                shown(past.total()),
                shown(past.each()));
    }

    private static List<BudgetPage.Count> counts(Counts counts, Words t) {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis != Basis.TYPED && basis != Basis.ONE)
                .map(basis -> new BudgetPage.Count(t.of("budget.basis." + basis.code()), t.number(counts.of(basis))))
                .toList();
    }

    private static Choice norm(Norm one, Words t) {
        return new Choice(
                Long.toString(one.id()),
                t.of("budget.norm.choice", one.name(), Money.show(one.amount()), one.decision()));
    }

    private static String shown(@Nullable Long money) {
        return money == null ? "" : Money.show(money);
    }
}
