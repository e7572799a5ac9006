package vn.daihoi.delegate.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.delegate.AssembleList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Discretion;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.delegate.Entries;
import vn.daihoi.delegate.Entry;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.UndoAct;
import vn.daihoi.delegate.Yardsticks;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Sorting;
import vn.daihoi.shared.web.Words;

/// Builds the page of a list.
@Component
class ListPages {
    private final ListDesk desk;
    private final Delegates delegates;
    private final Entries entries;
    private final Yardsticks yardsticks;
    private final AssembleList assemble;
    private final EligibleFor eligible;
    private final UndoAct undo;
    private final SensitiveData sensitive;
    private final SeasonClock clock;

    ListPages(
            ListDesk desk,
            Delegates delegates,
            Entries entries,
            Yardsticks yardsticks,
            AssembleList assemble,
            EligibleFor eligible,
            UndoAct undo,
            SensitiveData sensitive,
            SeasonClock clock) {
        this.desk = desk;
        this.delegates = delegates;
        this.entries = entries;
        this.yardsticks = yardsticks;
        this.assemble = assemble;
        this.eligible = eligible;
        this.undo = undo;
        this.sensitive = sensitive;
        this.clock = clock;
    }

    /// The first page of a list, after an act that came too late.
    @Transactional
    ListPage page(Actor actor, long id, Looked looked, Late late) {
        return page(actor, id, looked, 1, ListController.SIZE, late);
    }

    @Transactional
    ListPage page(Actor actor, long id, Looked looked, int number, int size) {
        return page(actor, id, looked, number, size, Late.NOT);
    }

    /// In one transaction: one connection serves all that is read. Looks at sensitive data are written.
    ///
    /// @param number of the page, from 1
    /// @param size how many lines a page has
    private ListPage page(Actor actor, long id, Looked looked, int number, int size, Late late) {
        var seen = desk.seen(actor, id);
        var t = seen.t();
        var head = desk.head(seen, "list");
        var sorting = Sorting.of(looked.url(id), looked.sort(), "name", "from", "kind", "state");
        var lines = delegates.lines(actor, seen.list(), seen.unit());
        var states = seen.states();
        var shown = named(seen, looked)
                .apply(lines.stream()
                        .filter(line -> looked.accepts(line, seen.found().day(), states))
                        .sorted(states.order(sorting))
                        .toList());
        var pages = new Pages(number, size, shown.size());
        return new ListPage(
                head,
                looked,
                sorting,
                ListRow.all(
                        seen, shown.stream().skip(pages.offset()).limit(size).toList(), lines),
                lines.size(),
                states.counts(lines),
                kinds(t),
                seen.groupChoices(),
                states.choices(t),
                pages,
                seen.mayEdit()
                        ? undo.possible(actor, seen.list())
                                .map(what -> t.of("delegate.act." + what))
                                .orElse("")
                        : "",
                undo.latest(id)
                        .map(act -> t.of("delegate.latest", act.by(), said(t, act), act.at()))
                        .orElse(""),
                facet(seen, looked),
                outlook(seen),
                head.editable() ? eligible.of(seen.unit(), seen.list()).size() : 0,
                EligibleFor.isNation(seen.unit(), seen.list()),
                fallen(seen, lines),
                seen.mayEdit(),
                seen.list().purpose() == Purpose.HERE
                        && seen.mayEdit()
                        && seen.found().hasCome(clock.today()),
                composition(seen, lines),
                late);
    }

    @Transactional(readOnly = true)
    CompositionView composition(Actor actor, long id) {
        var seen = desk.seen(actor, id);
        return composition(seen, delegates.lines(actor, seen.list(), seen.unit()));
    }

    @Transactional(readOnly = true)
    RowPage row(Actor actor, long id, long entryId, String message) {
        var seen = desk.seen(actor, id);
        var lines = delegates.lines(actor, seen.list(), seen.unit());
        var line = lines.stream()
                .filter(one -> one.entry().id() == entryId)
                .findFirst()
                .orElseThrow(() -> new NotThere("entry", entryId));
        return new RowPage(
                ListRow.all(seen, List.of(line), lines).getFirst(), kinds(seen.t()), seen.groupChoices(), message);
    }

    /// The line of somebody who dropped out of the list.
    Optional<Long> out(Actor actor, long id, long registrantId) {
        return delegates.lines(actor, desk.seen(actor, id).list()).stream()
                .map(Delegates.Line::entry)
                .filter(entry ->
                        entry.registrantId() == registrantId && !entry.state().counts())
                .map(Entry::id)
                .findFirst();
    }

    @Transactional(readOnly = true)
    WithdrawalPage withdrawal(
            Actor actor, long id, long entryId, WithdrawalForm form, List<Finding> findings, List<String> missed) {
        var seen = desk.seen(actor, id);
        return new WithdrawalPage(
                desk.head(seen, "list"),
                row(actor, id, entryId, "").row(),
                reserves(delegates.lines(actor, seen.list(), seen.unit())),
                form,
                findings,
                missed);
    }

    private CompositionView composition(ListDesk.Seen seen, List<Delegates.Line> lines) {
        var said = new Said(seen.t());
        var counting = lines.stream()
                .filter(line -> line.entry().counts())
                .map(Delegates.Line::delegate)
                .toList();
        var by = yardsticks.of(seen.found(), seen.list(), said, seen.t().of("delegate.register"));
        var discretion = Discretion.of(seen.actor(), counting);
        return CompositionView.of(
                seen.list().id(),
                Composition.of(counting, discretion.exactly(by)),
                Composition.of(counting, discretion.roughly(by)).axes(),
                discretion.withholds(by) ? Rounded.told(discretion, "composition", seen.t()) : "",
                said);
    }

    /// Names behind a sensitive number are shown through the register's own door: by role, and each look logged.
    private UnaryOperator<List<Delegates.Line>> named(ListDesk.Seen seen, Looked looked) {
        var sensitive = Facet.of(looked.by()).map(Facet::isSensitive).orElse(false);
        return lines -> {
            if (!sensitive || lines.isEmpty()) {
                return lines;
            }
            var ids = lines.stream().map(line -> line.entry().registrantId()).toList();
            var open = this.sensitive
                    .look(seen.actor(), ids, "delegate.look.drill")
                    .keySet();
            return lines.stream()
                    .filter(line -> open.contains(line.entry().registrantId()))
                    .toList();
        };
    }

    private AssembleList.@Nullable Outlook outlook(ListDesk.Seen seen) {
        return seen.list().purpose() == Purpose.HERE ? assemble.outlook(seen.unit(), seen.list()) : null;
    }

    private static String said(Words t, UndoAct.Latest act) {
        var what = t.of("delegate.act." + act.what());
        if (act.takenBack()) {
            return t.of("delegate.missed.undone", what);
        }
        return act.reason().isEmpty() ? what : t.of("delegate.act.because", what, act.reason());
    }

    private Fallen fallen(ListDesk.Seen seen, List<Delegates.Line> lines) {
        var ids = entries.fallenBelow(seen.list().id());
        var fallen =
                lines.stream().filter(line -> ids.contains(line.entry().id())).toList();
        return new Fallen(ListRow.all(seen, fallen, lines));
    }

    private static String facet(ListDesk.Seen seen, Looked looked) {
        return Facet.of(looked.by())
                .map(facet -> seen.t()
                        .of(
                                "delegate.filter.facet",
                                seen.t().of("delegate.facet." + facet.code()),
                                new Said(seen.t()).part(facet, looked.is(), seen::groupName)))
                .orElse("");
    }

    private static List<Choice> kinds(Words t) {
        return Stream.of(EntryKind.values())
                .map(kind -> new Choice(kind.code(), t.of("delegate.kind." + kind.code())))
                .toList();
    }

    private static List<Choice> reserves(List<Delegates.Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.entry().reserve() != null && line.entry().state().counts())
                .sorted(Comparator.comparing(line ->
                        line.entry().reserve() == null ? 0 : line.entry().reserve()))
                .map(line -> new Choice(
                        String.valueOf(line.entry().id()),
                        line.delegate().name() + " – " + line.delegate().unit()))
                .toList();
    }
}
