package vn.daihoi.selection.linear;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// The variables that stop a dual step, nearest first (a heap), and those passed over.
final class Breakpoints {
    /// A miss this small is made good.
    private static final double ENOUGH = 1e-8;

    private int[] variable = new int[64];
    private double[] ratio = new double[64];
    private int size;
    private int[] passed = new int[64];
    private int passes;

    void clear() {
        size = 0;
        passes = 0;
    }

    void add(int v, double at) {
        if (size == variable.length) {
            variable = Arrays.copyOf(variable, 2 * size);
            ratio = Arrays.copyOf(ratio, 2 * size);
        }
        variable[size] = v;
        ratio[size++] = at;
    }

    int passed() {
        return passes;
    }

    int passed(int k) {
        return passed[k];
    }

    /// Passes over stops while the miss is not made good; the variable that makes it good enters, -1 if none can.
    int enter(double miss, IntToDoubleFunction gain, double[] alpha) {
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
        double left = miss;
        int best = -1;
        int bestPasses = 0;
        while (size > 0) {
            int v = pop();
            left -= gain.applyAsDouble(v);
            // a pivot near zero spoils the inverse: rather stop at an earlier and safer one
            if (best < 0 || Math.abs(alpha[v]) >= 1e-3 * Math.abs(alpha[best])) {
                best = v;
                bestPasses = passes;
            }
            if (left < ENOUGH) {
                passes = bestPasses;
                return best;
            }
            if (passes == passed.length) {
                passed = Arrays.copyOf(passed, 2 * passes);
            }
            passed[passes++] = v;
        }
        return -1;
    }

    private int pop() {
        int top = variable[0];
        size--;
        variable[0] = variable[size];
        ratio[0] = ratio[size];
        sink(0);
        return top;
    }

    private void sink(int from) {
        int i = from;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && ratio[child + 1] < ratio[child]) {
                child++;
            }
            if (ratio[i] <= ratio[child]) {
                return;
            }
            double r = ratio[i];
            int v = variable[i];
            ratio[i] = ratio[child];
            variable[i] = variable[child];
            ratio[child] = r;
            variable[child] = v;
            i = child;
        }
    }
}
