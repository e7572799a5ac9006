package vn.daihoi.selection.lot;

import java.math.BigInteger;

/// Arithmetic modulo the prime 2³¹ − 1.
final class Prime {
    static final long P = Integer.MAX_VALUE;
    static final BigInteger BIG = BigInteger.valueOf(P);

    private Prime() {}

    static long of(long number) {
        long rest = number % P;
        return rest < 0 ? rest + P : rest;
    }

    static long inverse(long number) {
        long result = 1;
        long base = number;
        for (long power = P - 2; power > 0; power >>= 1) {
            if ((power & 1) == 1) {
                result = result * base % P;
            }
            base = base * base % P;
        }
        return result;
    }
}
