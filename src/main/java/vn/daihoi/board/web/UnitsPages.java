package vn.daihoi.board.web;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.daihoi.board.Boards;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Lists the units behind a number of the board, a page at a time.
@Component
class UnitsPages {
    private static final int PAGE = 50;

    UnitsPage page(Boards.Sight sight, Asked asked, int number, Words t) {
        var season = sight.season();
        var filter = asked.filter(season);
        var units = sight.units(filter);
        var pages = new Pages(number, PAGE, units.size());
        var rows = units.subList(pages.offset(), (int) pages.last()).stream()
                .map(unit -> UnitRow.of(unit, sight.ledger(), filter, season, asked))
                .toList();
        var titleKey = filter.state() == null ? "board.units.all" : "board.units." + asked.state();
        var crumbs = new ArrayList<Crumb>();
        sight.ledger()
                .ancestorsOf(sight.top())
                .forEach(unit -> crumbs.add(new Crumb(
                        unit.name(), asked.about(unit.id()).inState("").at("/board"))));
        crumbs.add(new Crumb(sight.top().name(), asked.inState("").at("/board")));
        crumbs.add(new Crumb(t.of(titleKey), ""));
        return new UnitsPage(
                sight.top(),
                sight.ledger().day(),
                sight.ledger().day().isBefore(sight.today()),
                asked,
                titleKey,
                crumbs,
                rows,
                pages,
                FilterChoices.of(sight, t));
    }
}
