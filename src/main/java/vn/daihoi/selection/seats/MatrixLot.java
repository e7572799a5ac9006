package vn.daihoi.selection.seats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A lot over the cells of a tie: in the order of their [Lot] marks each takes its higher number while it still can.
final class MatrixLot {
    private final Board board;
    private final Set<Integer> free;
    private final List<Integer> cells;
    private final int[] low;

    MatrixLot(Board board, List<Exchanges.Arc> ties) {
        this.board = board;
        this.cells = ties.stream().map(Exchanges.Arc::cell).distinct().sorted().toList();
        this.free = new HashSet<>(cells);
        this.low = board.seats.clone();
        ties.stream().filter(arc -> !arc.grows(board.rows)).forEach(arc -> low[arc.cell()]--);
    }

    List<Integer> cells() {
        return cells;
    }

    int low(int cell) {
        return low[cell];
    }

    void draw(String seed, MatrixProblem problem) {
        cells.stream()
                .sorted(Comparator.comparing((Integer cell) -> Lot.mark(seed, name(cell, problem))))
                .forEach(this::settle);
    }

    private String name(int cell, MatrixProblem problem) {
        return problem.rows().get(cell / board.columns).name() + "|"
                + problem.columns().get(cell % board.columns).name();
    }

    private void settle(int cell) {
        if (board.seats[cell] == low[cell]) {
            var way = way(board.rows + cell % board.columns, cell / board.columns);
            if (!way.isEmpty()) {
                board.seats[cell]++;
                way.forEach(other -> board.seats[other] += board.seats[other] == low[other] ? 1 : -1);
            }
        }
        free.remove(cell);
    }

    /// The shortest way of exchanges that cost nothing, through cells that are not settled.
    private List<Integer> way(int from, int to) {
        var by = new int[board.rows + board.columns];
        var origin = new int[by.length];
        Arrays.fill(by, -1);
        origin[from] = from;
        var queue = new ArrayDeque<Integer>(List.of(from));
        var seen = new HashSet<Integer>(Set.of(from));
        while (!queue.isEmpty() && !seen.contains(to)) {
            int node = queue.remove();
            for (int cell : cells) {
                int target = target(cell, node);
                if (target >= 0 && free.contains(cell) && seen.add(target)) {
                    by[target] = cell;
                    origin[target] = node;
                    queue.add(target);
                }
            }
        }
        var way = new ArrayList<Integer>();
        for (int node = to; by[node] >= 0; node = origin[node]) {
            way.add(by[node]);
        }
        return way;
    }

    private int target(int cell, int node) {
        int row = cell / board.columns;
        int column = board.rows + cell % board.columns;
        if (board.seats[cell] == low[cell]) {
            return node == row ? column : -1;
        }
        return node == column ? row : -1;
    }
}
