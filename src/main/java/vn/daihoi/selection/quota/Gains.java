package vn.daihoi.selection.quota;

/// What every single swap would change at what is missing, weighed for all at once: what one leaving and one coming do
/// by themselves, less what both do to a rule that counts them both.
final class Gains {
    private final Program program;
    private final Seats seats;
    private final int words;
    /// The rows of each column as bits, `words` for each.
    private final long[] mask;

    private final int[] leaving;
    private final int[] coming;
    private final int[] ifOneLess;
    private final int[] ifOneMore;
    private final long[] atFloor;
    private final long[] atCeiling;

    Gains(Program program, Seats seats) {
        this.program = program;
        this.seats = seats;
        int people = seats.numbers().length;
        words = (seats.rows() + 63) / 64;
        mask = new long[people * words];
        leaving = new int[people];
        coming = new int[people];
        ifOneLess = new int[seats.rows()];
        ifOneMore = new int[seats.rows()];
        atFloor = new long[words];
        atCeiling = new long[words];
        for (int j = 0; j < people; j++) {
            for (int row : program.rowsOf(j)) {
                mask[j * words + row / 64] |= 1L << row;
            }
        }
    }

    /// From the seats as they are now.
    void weigh() {
        for (int word = 0; word < words; word++) {
            atFloor[word] = 0;
            atCeiling[word] = 0;
        }
        for (int row = 0; row < seats.rows(); row++) {
            ifOneLess[row] = seats.ifOneLess(row);
            ifOneMore[row] = seats.ifOneMore(row);
            atFloor[row / 64] |= seats.isAtFloor(row) ? 1L << row : 0;
            atCeiling[row / 64] |= seats.isAtCeiling(row) ? 1L << row : 0;
        }
        for (int j = 0; j < leaving.length; j++) {
            int less = 0;
            int more = 0;
            for (int row : program.rowsOf(j)) {
                less += ifOneLess[row];
                more += ifOneMore[row];
            }
            leaving[j] = less;
            coming[j] = more;
        }
    }

    /// By how much more is missing after the swap: a rule that counts both only seems to leave its bound.
    int of(int out, int in) {
        int change = leaving[out] + coming[in];
        for (int word = 0; word < words; word++) {
            long both = mask[out * words + word] & mask[in * words + word];
            change -= Long.bitCount(both & atFloor[word]) + Long.bitCount(both & atCeiling[word]);
        }
        return change;
    }
}
