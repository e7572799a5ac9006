package vn.daihoi.selection.lot;

import java.util.Arrays;

/// A panel as numbers per kind, only those that are not zero.
final class SparseColumn {
    private final int[] kinds;
    private final int[] numbers;

    private SparseColumn(int[] kinds, int[] numbers) {
        this.kinds = kinds;
        this.numbers = numbers;
    }

    static SparseColumn of(int[] panel) {
        var kinds = new int[panel.length];
        int n = 0;
        for (int k = 0; k < panel.length; k++) {
            if (panel[k] != 0) {
                kinds[n++] = k;
            }
        }
        var at = Arrays.copyOf(kinds, n);
        return new SparseColumn(at, Arrays.stream(at).map(k -> panel[k]).toArray());
    }

    /// What the first has more than the second.
    static SparseColumn difference(int[] more, int[] less) {
        var difference = new int[more.length];
        Arrays.setAll(difference, k -> more[k] - less[k]);
        return of(difference);
    }

    int entries() {
        return kinds.length;
    }

    int kind(int entry) {
        return kinds[entry];
    }

    int number(int entry) {
        return numbers[entry];
    }

    double dot(double[] vector) {
        double sum = 0;
        for (int i = 0; i < kinds.length; i++) {
            sum += numbers[i] * vector[kinds[i]];
        }
        return sum;
    }

    void addTo(double[] vector, double times) {
        for (int i = 0; i < kinds.length; i++) {
            vector[kinds[i]] += times * numbers[i];
        }
    }

    double[] dense(int length) {
        var dense = new double[length];
        addTo(dense, 1);
        return dense;
    }

    int[] panel(int length) {
        var panel = new int[length];
        for (int i = 0; i < kinds.length; i++) {
            panel[kinds[i]] = numbers[i];
        }
        return panel;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SparseColumn it && Arrays.equals(kinds, it.kinds) && Arrays.equals(numbers, it.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(numbers);
    }
}
