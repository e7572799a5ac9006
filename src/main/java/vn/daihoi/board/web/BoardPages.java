package vn.daihoi.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import vn.daihoi.board.Board;
import vn.daihoi.board.Boards;
import vn.daihoi.board.Filter;
import vn.daihoi.board.Group;
import vn.daihoi.board.StateWanted;
import vn.daihoi.board.UnitLine;
import vn.daihoi.board.map.Outlines;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.UnitKind;

/// Puts the board into the words and links of the screen.
@Component
class BoardPages {
    private final Outlines outlines;

    BoardPages(Outlines outlines) {
        this.outlines = outlines;
    }

    BoardPage page(Boards.Sight sight, Asked asked, Words t) {
        var ledger = sight.ledger();
        var season = sight.season();
        var filter = asked.filter(season);
        var board = sight.board(filter);
        var late = new Filter(filter.kinds(), filter.rule(), StateWanted.LATE);
        return new BoardPage(
                board.top(),
                board.day(),
                board.day().isBefore(sight.today()),
                asked,
                crumbs(board, asked),
                board.all(),
                season.days().countdown(board.day()),
                board.late().stream()
                        .map(unit -> UnitRow.of(unit, ledger, late, season, asked))
                        .toList(),
                bars("board.tiers", board.tiers(), asked::inTier, UnaryOperator.identity()),
                bars("board.kinds", board.kinds(), asked::ofKind, kind -> FilterChoices.kindName(kind, t)),
                bars("board.duties", board.duties(), asked::forDuty, UnaryOperator.identity()),
                board.places().stream().map(group -> place(group, asked)).toList(),
                MapView.of(
                        ledger.childrenOf(board.top()).stream()
                                .filter(unit -> board.places().stream()
                                        .anyMatch(group -> group.key().equals(Long.toString(unit.id()))))
                                .toList(),
                        board.places(),
                        outlines.under(mapOf(board.top())),
                        asked),
                board.timeline().map(TimelineView::of),
                board.isSingle() ? List.of(UnitRow.of(board.top(), ledger, filter, season, asked)) : List.of(),
                FilterChoices.of(sight, t));
    }

    /// The nation's own code differs between lists; a province is known by its official one.
    private static String mapOf(UnitLine unit) {
        return unit.kind().equals(UnitKind.NATION.code()) ? "vn" : unit.code();
    }

    static List<Crumb> crumbs(Board board, Asked asked) {
        var crumbs = new ArrayList<Crumb>();
        board.above()
                .forEach(unit ->
                        crumbs.add(new Crumb(unit.name(), asked.about(unit.id()).at("/board"))));
        crumbs.add(new Crumb(board.top().name(), ""));
        return crumbs;
    }

    private static BoardPage.PlaceRow place(Group group, Asked asked) {
        var there = asked.about(Long.parseLong(group.key()));
        return new BoardPage.PlaceRow(
                group.label(), there.at("/board"), there.inState("late").at("/board/units"), group.tally());
    }

    private static BoardPage.Bars bars(
            String captionKey,
            List<Group> groups,
            java.util.function.Function<String, Asked> link,
            UnaryOperator<String> label) {
        return new BoardPage.Bars(
                captionKey,
                groups.stream()
                        .map(group -> new BoardPage.Bar(
                                label.apply(group.label()),
                                link.apply(group.key()).at("/board/units"),
                                group.tally()))
                        .toList());
    }
}
