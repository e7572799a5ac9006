package vn.daihoi.selection.seats;

import java.util.ArrayList;
import java.util.Arrays;

/// Carries the seats that are left over in some columns to those that lack them, along the cheapest chain of
/// exchanges within rows. Cost is the logarithm of the borders crossed, so that the cheapest chain is the one that
/// divisors justify (Gaffke & Pukelsheim 2008: the divisor solution is the optimum of this transport problem; Balinski
/// & Demange's tie-and-transfer walks the same way).
final class Transfers {
    private record Step(int row, int from, int to) {}

    private static final double APART = 2;

    private final Board board;
    private final int[] surplus;
    private final int n;

    /// Logarithm of the column divisors.
    private final double[] level;
    private final double[] grow;
    private final double[] keep;
    private final double[] cost;
    private final int[] via;
    /// Logarithm of each signpost.
    private final double[] signpost;

    private final double[] distance;
    private final int[] before;
    private final boolean[] done;

    Transfers(Board board, double[] columnDivisor, int[] surplus) {
        this.board = board;
        this.surplus = surplus;
        this.n = board.columns;
        level = Arrays.stream(columnDivisor).map(Math::log).toArray();
        grow = new double[board.seats.length];
        keep = new double[board.seats.length];
        signpost = board.logSignposts();
        cost = new double[n * n];
        via = new int[n * n];
        distance = new double[n];
        before = new int[n];
        done = new boolean[n];
    }

    /// @return the columns that can be reached from those with too many seats, if the rest cannot be carried; else none
    boolean[] run() {
        for (int cell = 0; cell < board.seats.length; cell++) {
            price(cell);
        }
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        for (int row = 0; row < board.rows; row++) {
            offer(row);
        }
        while (Arrays.stream(surplus).anyMatch(it -> it > 0)) {
            int target = search();
            if (target < 0) {
                return done;
            }
            move(target);
        }
        return new boolean[0];
    }

    /// Column divisors inside of what is possible, on no border unless a tie forces them there: the mean of the
    /// levels that lie as far as can be from each column, in both directions.
    double[] columnDivisors() {
        var distances = distances();
        var inner = new double[n];
        for (int column = 0; column < n; column++) {
            for (int other = 0; other < n; other++) {
                inner[column] += (distances[column * n + other] - distances[other * n + column]) / (2 * n);
            }
        }
        return Arrays.stream(inner).map(Math::exp).toArray();
    }

    /// Floyd and Warshall. Where nothing connects two columns, they may move apart by [#APART] from where they are.
    private double[] distances() {
        var distances = new double[n * n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double reach = APART + level[from] - level[to];
                distances[from * n + to] = from == to ? 0 : Math.min(cost[from * n + to], reach);
            }
        }
        for (int by = 0; by < n; by++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    double around = distances[from * n + by] + distances[by * n + to];
                    distances[from * n + to] = Math.min(distances[from * n + to], around);
                }
            }
        }
        return distances;
    }

    private void price(int cell) {
        boolean grows = board.mayGrow(cell);
        boolean shrinks = board.mayShrink(cell);
        double weight = grows || shrinks ? Math.log(board.weight[cell]) : 0;
        grow[cell] = grows ? signpost[board.seats[cell]] - weight : Double.POSITIVE_INFINITY;
        keep[cell] = shrinks ? signpost[board.seats[cell] - 1] - weight : Double.NEGATIVE_INFINITY;
    }

    private void offer(int row) {
        int first = row * n;
        for (int from = 0; from < n; from++) {
            double kept = keep[first + from];
            if (kept == Double.NEGATIVE_INFINITY) {
                continue;
            }
            for (int to = 0; to < n; to++) {
                double price = grow[first + to] - kept;
                if (price < cost[from * n + to] && from != to) {
                    cost[from * n + to] = price;
                    via[from * n + to] = row;
                }
            }
        }
    }

    /// Dijkstra over the columns. Rounding may leave a cost a hair below zero: taken as zero.
    private int search() {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(done, false);
        for (int column = 0; column < n; column++) {
            if (surplus[column] > 0) {
                distance[column] = 0;
                before[column] = -1;
            }
        }
        while (true) {
            int at = nearest();
            if (at < 0) {
                return -1;
            }
            done[at] = true;
            if (surplus[at] < 0) {
                return at;
            }
            for (int to = 0; to < n; to++) {
                double step = Math.max(0, cost[at * n + to] + level[to] - level[at]);
                if (!done[to] && distance[at] + step < distance[to]) {
                    distance[to] = distance[at] + step;
                    before[to] = at;
                }
            }
        }
    }

    private int nearest() {
        int found = -1;
        for (int column = 0; column < n; column++) {
            if (!done[column]
                    && distance[column] < Double.POSITIVE_INFINITY
                    && (found < 0 || distance[column] < distance[found])) {
                found = column;
            }
        }
        return found;
    }

    private void move(int target) {
        for (int column = 0; column < n; column++) {
            level[column] -= Math.min(distance[column], distance[target]);
        }
        var steps = new ArrayList<Step>();
        int to = target;
        while (before[to] >= 0) {
            steps.add(new Step(via[before[to] * n + to], before[to], to));
            to = before[to];
        }
        surplus[to]--;
        surplus[target]++;
        for (var step : steps) {
            board.seats[step.row * n + step.from]--;
            board.seats[step.row * n + step.to]++;
        }
        steps.forEach(step -> price(step.row * n + step.from));
        steps.forEach(step -> price(step.row * n + step.to));
        steps.forEach(this::refresh);
    }

    /// What the row offers from and to the two columns has changed; where it was the cheapest, look again.
    private void refresh(Step step) {
        for (int other = 0; other < n; other++) {
            if (via[step.from * n + other] == step.row) {
                cheapest(step.from, other);
            }
            if (via[other * n + step.to] == step.row) {
                cheapest(other, step.to);
            }
        }
        offer(step.row);
    }

    private void cheapest(int from, int to) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < board.rows && from != to; row++) {
            double price = grow[row * n + to] - keep[row * n + from];
            if (price < least) {
                least = price;
                best = row;
            }
        }
        cost[from * n + to] = least;
        via[from * n + to] = best;
    }
}
