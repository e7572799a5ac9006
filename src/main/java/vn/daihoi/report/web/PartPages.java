package vn.daihoi.report.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Roman;
import vn.daihoi.report.Saving;
import vn.daihoi.report.Savings;
import vn.daihoi.report.Stage;
import vn.daihoi.report.WritePart;
import vn.daihoi.report.text.Difference;
import vn.daihoi.report.text.Merge;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Words;

/// Builds the page on which one part is written.
@Component
class PartPages {
    static final List<String> SIDES = List.of("figures", "units", "comments", "history");

    private final Desk desk;
    private final Heads heads;
    private final Sides sides;
    private final Savings savings;

    PartPages(Desk desk, Heads heads, Sides sides, Savings savings) {
        this.desk = desk;
        this.heads = heads;
        this.sides = sides;
        this.savings = savings;
    }

    /// @param side which one; the figures where it is none of them
    /// @param unit whose report is read beside
    PartPage of(Actor actor, long id, String code, String side, @Nullable Long unit, Words t) {
        var seen = desk.seen(actor, id);
        var part = seen.found().part(code);
        var head = heads.of(actor, seen, code, t);
        var path = head.path() + "/parts/" + code;
        var beside = SIDES.contains(side) ? side : SIDES.getFirst();
        var url = path + "?side=" + beside + (unit == null ? "" : "&unit=" + unit);
        var saving = seen.part(code);
        return new PartPage(
                head,
                code,
                Roman.of(seen.found().numberOf(code)),
                part.value().name(),
                Objects.requireNonNullElse(part.value().guidance(), ""),
                part.citation(),
                saving.body(),
                saving.version(),
                saved(saving, t),
                seen.mayWrite(),
                closedWhy(seen),
                seen.mayWrite() ? List.of() : Shown.of(saving.body(), head.path(), Map.of(), t),
                actor.accountId(),
                beside,
                url,
                tabs(path, beside, seen, code, t),
                sides.of(beside, seen, code, unit, t),
                null);
    }

    /// What was typed comes back with what the other one saved; nothing of either is dropped.
    PartPage clash(Actor actor, long id, String code, WritePart.Typed typed, Words t) {
        var page = of(actor, id, code, "history", null, t);
        var theirs = savings.latest(id, code);
        var base = typed.version() == 0
                ? java.util.Optional.of("")
                : savings.at(id, code, typed.version()).map(Saving::body);
        var merge = base.map(text -> Merge.of(text, theirs.body(), typed.body()))
                .orElseGet(() -> new Merge(typed.body(), -1));
        var lines = Difference.between(theirs.body(), typed.body()).lines();
        var clash = new PartPage.Clash(theirs.by(), t.moment(theirs.at()), lines, merge.both());
        return page.with(merge.text(), theirs.version(), clash);
    }

    static String saved(Saving saving, Words t) {
        return saving.version() == 0
                ? t.of("report.saved.never")
                : t.of("report.saved.by", saving.by(), t.moment(saving.at()));
    }

    private static String closedWhy(Desk.Seen seen) {
        if (seen.mayWrite()) {
            return "";
        }
        return !Editors.mayEdit(seen.actor(), seen.unit()) && seen.report().stage() != Stage.FINAL
                ? "report.closed.reader"
                : "report.closed." + seen.report().stage().code();
    }

    private static List<PartPage.SideTab> tabs(String path, String current, Desk.Seen seen, String code, Words t) {
        return SIDES.stream()
                .map(name -> {
                    var open = name.equals("comments") ? Heads.open(seen.comments(), code) : 0;
                    var label = open == 0 ? t.of("report.side." + name) : t.of("report.side.comments.open", open);
                    return new PartPage.SideTab(name, label, path + "?side=" + name, name.equals(current));
                })
                .toList();
    }
}
