package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What doubles cannot tell apart is settled here in exact numbers: circles of exchanges that cost nothing are ties,
/// a circle that gains is walked. Nodes are rows, then columns; an arc from a row to a column gives the cell a seat,
/// an arc back takes one.
final class Exchanges {
    private static final double NEAR = 1e-9;

    /// A level at `to` must be at least `factor` times the level at `from`.
    record Arc(int cell, int from, int to, Fraction factor) {
        boolean grows(int rows) {
            return from < rows;
        }
    }

    private final Board board;
    private final MatrixProblem problem;

    Exchanges(Board board, MatrixProblem problem) {
        this.board = board;
        this.problem = problem;
    }

    /// Walks what gains, then tells the arcs of all circles that cost nothing.
    List<Arc> ties(Divisors divisors) {
        var cells = nearBorders(divisors);
        while (true) {
            var arcs = insideCircles(arcs(cells));
            var levels = new Fraction[board.rows + board.columns];
            var gain = raise(arcs, levels);
            if (gain.isEmpty()) {
                return insideCircles(arcs.stream()
                        .filter(it -> levels[it.to].isSame(levels[it.from].times(it.factor)))
                        .toList());
            }
            gain.forEach(arc -> board.seats[arc.cell] += arc.grows(board.rows) ? 1 : -1);
        }
    }

    private List<Integer> nearBorders(Divisors divisors) {
        var cells = new ArrayList<Integer>();
        for (int row = 0; row < board.rows; row++) {
            for (int column = 0; column < board.columns; column++) {
                int cell = row * board.columns + column;
                if (board.low[cell] < board.high[cell]
                        && divisors.isLive(row, column)
                        && isNear(cell, divisors.product(row, column))) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private boolean isNear(int cell, double product) {
        return board.mayGrow(cell) && product < board.growth(cell) * (1 + NEAR)
                || board.mayShrink(cell) && product > board.hold(cell) * (1 - NEAR);
    }

    private List<Arc> arcs(List<Integer> cells) {
        var arcs = new ArrayList<Arc>();
        for (int cell : cells) {
            int row = cell / board.columns;
            int column = board.rows + cell % board.columns;
            if (board.mayGrow(cell)) {
                arcs.add(new Arc(cell, row, column, weight(cell).over(signpost(board.seats[cell]))));
            }
            if (board.mayShrink(cell)) {
                arcs.add(new Arc(
                        cell, column, row, signpost(board.seats[cell] - 1).over(weight(cell))));
            }
        }
        return arcs;
    }

    private Fraction weight(int cell) {
        BigDecimal weight = problem.weights().get(cell / board.columns).get(cell % board.columns);
        return Fraction.of(weight).pow(board.method.power());
    }

    private Fraction signpost(int number) {
        return board.method.signpost(number);
    }

    private List<Arc> insideCircles(List<Arc> arcs) {
        var component = new Components(board.rows + board.columns, arcs).of();
        return arcs.stream()
                .filter(it -> component[it.from] == component[it.to])
                .toList();
    }

    /// Bellman and Ford in fractions. @return a circle that can never be satisfied, because it gains; or none
    private List<Arc> raise(List<Arc> arcs, Fraction[] levels) {
        Arrays.fill(levels, Fraction.ONE);
        var raisedBy = new Arc[levels.length];
        int last = -1;
        for (int round = 0; round <= levels.length; round++) {
            last = -1;
            for (var arc : arcs) {
                var wanted = levels[arc.from].times(arc.factor);
                if (wanted.compareTo(levels[arc.to]) > 0) {
                    levels[arc.to] = wanted;
                    raisedBy[arc.to] = arc;
                    last = arc.to;
                }
            }
            if (last < 0) {
                return List.of();
            }
        }
        return circle(raisedBy, last);
    }

    private static List<Arc> circle(Arc[] raisedBy, int node) {
        int inside = node;
        for (int i = 0; i < raisedBy.length; i++) {
            inside = raisedBy[inside].from;
        }
        var circle = new ArrayList<Arc>();
        int at = inside;
        do {
            circle.add(raisedBy[at]);
            at = raisedBy[at].from;
        } while (at != inside);
        return circle;
    }
}
