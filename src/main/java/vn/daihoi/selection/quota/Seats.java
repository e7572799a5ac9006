package vn.daihoi.selection.quota;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How many of each kind sit, what each rule counts of them, and what is missing.
final class Seats {
    private final Program program;
    private final int people;
    private final int[] low;
    private final int[] high;
    private final SplittableRandom random;
    private final int[] numbers;
    private final int[] sums;
    private final int[][] members;
    private final int[] rarest;
    private long work;

    Seats(Program program, int people, int[] low, int[] high, SplittableRandom random) {
        this.program = program;
        this.people = people;
        this.low = low;
        this.high = high;
        this.random = random;
        numbers = new int[people];
        sums = new int[low.length];
        members = members(program, people, low.length);
        rarest = new int[people];
        for (int j = 0; j < people; j++) {
            rarest[j] = Arrays.stream(program.rowsOf(j))
                    .reduce((a, b) -> members[b].length < members[a].length ? b : a)
                    .orElse(-1);
        }
        work += 60L * people;
    }

    private static int[][] members(Program program, int people, int rows) {
        var count = new int[rows];
        for (int j = 0; j < people; j++) {
            for (int row : program.rowsOf(j)) {
                count[row]++;
            }
        }
        var members = new int[rows][];
        Arrays.setAll(members, row -> new int[count[row]]);
        for (int j = people - 1; j >= 0; j--) {
            for (int row : program.rowsOf(j)) {
                members[row][--count[row]] = j;
            }
        }
        return members;
    }

    /// In the measure of the simplex method: about a thousand million a second.
    long work() {
        return 4 * work;
    }

    void worked(long more) {
        work += more;
    }

    int[] numbers() {
        return numbers;
    }

    /// What has to come to a rule; nothing where it is kept.
    int wanted(int row) {
        return sums[row] < low[row] ? low[row] - sums[row] : sums[row] > high[row] ? high[row] - sums[row] : 0;
    }

    /// Whether the rule allows one number only.
    boolean isExact(int row) {
        return low[row] == high[row];
    }

    int rows() {
        return sums.length;
    }

    void take(int[] start) {
        System.arraycopy(start, 0, numbers, 0, people);
        Arrays.fill(sums, 0);
        for (int j = 0; j < people; j++) {
            if (numbers[j] != 0) {
                for (int row : program.rowsOf(j)) {
                    sums[row] += numbers[j];
                }
            }
        }
        work += 3L * people;
    }

    void shake(int swaps) {
        var pairs = pairs(8 * swaps);
        for (int k = 0; k < pairs.length && k < 2 * swaps; k += 2) {
            if (canLeave(pairs[k]) && canCome(pairs[k + 1])) {
                swap(pairs[k], pairs[k + 1]);
            }
        }
    }

    boolean canLeave(int column) {
        return numbers[column] > program.low[column];
    }

    boolean canCome(int column) {
        return numbers[column] < program.high[column];
    }

    void swap(int out, int in) {
        numbers[out]--;
        numbers[in]++;
        for (int row : program.rowsOf(out)) {
            sums[row]--;
        }
        for (int row : program.rowsOf(in)) {
            sums[row]++;
        }
        work += 40;
    }

    int missing() {
        int missing = 0;
        for (int row = 0; row < sums.length; row++) {
            missing += Math.abs(wanted(row));
        }
        return missing;
    }

    /// Who may leave and who may come for them, one after the other: all such pairs, or a sample of this many in which
    /// those who are alike in what is rare, and those who bring what is missing, are more often found.
    int[] pairs(int most) {
        var outs = IntStream.range(0, people).filter(this::canLeave).toArray();
        var ins = IntStream.range(0, people).filter(this::canCome).toArray();
        if (outs.length == 0 || ins.length == 0) {
            return new int[0];
        }
        boolean all = (long) outs.length * ins.length <= most;
        var needed =
                IntStream.range(0, sums.length).filter(row -> wanted(row) > 0).toArray();
        int looks = all ? outs.length * ins.length : most;
        var pairs = new int[2 * looks];
        int found = 0;
        for (int k = 0; k < looks; k++) {
            int out = outs[all ? k / ins.length : random.nextInt(outs.length)];
            int in = all ? ins[k % ins.length] : partner(out, ins, needed);
            if (out != in && canCome(in)) {
                pairs[found++] = out;
                pairs[found++] = in;
            }
        }
        work += 4L * people + 25L * looks;
        return Arrays.copyOf(pairs, found);
    }

    private int partner(int out, int[] ins, int[] needed) {
        int way = random.nextInt(8);
        int row = way < 4 ? rarest[out] : way < 6 && needed.length > 0 ? needed[random.nextInt(needed.length)] : -1;
        return row < 0 || members[row].length == 0
                ? ins[random.nextInt(ins.length)]
                : members[row][random.nextInt(members[row].length)];
    }

    boolean isAtFloor(int row) {
        return sums[row] == low[row];
    }

    boolean isAtCeiling(int row) {
        return sums[row] == high[row];
    }

    /// By how much more is missing if the rule counts one person less.
    int ifOneLess(int row) {
        return sums[row] <= low[row] ? 1 : sums[row] > high[row] ? -1 : 0;
    }

    int ifOneMore(int row) {
        return sums[row] >= high[row] ? 1 : sums[row] < low[row] ? -1 : 0;
    }
}
