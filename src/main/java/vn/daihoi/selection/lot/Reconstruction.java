package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.util.Optional;

/// Finds the fractions behind numbers modulo a large number, with one denominator for all (Wang, “A p-adic algorithm
/// for univariate partial fractions”, 1981).
final class Reconstruction {
    private final BigInteger modulus;
    private final BigInteger bound;

    Reconstruction(BigInteger modulus) {
        this.modulus = modulus;
        this.bound = modulus.shiftRight(1).sqrt();
    }

    Optional<ExactSystem.Weights> of(BigInteger[] values) {
        var common = BigInteger.ONE;
        for (var value : values) {
            var scaled = symmetric(value.multiply(common));
            if (scaled.abs().compareTo(bound) > 0) {
                var more = denominator(scaled.mod(modulus));
                common = common.multiply(more);
                if (common.compareTo(bound) > 0) {
                    return Optional.empty();
                }
            }
        }
        var numerators = new BigInteger[values.length];
        for (int i = 0; i < values.length; i++) {
            numerators[i] = symmetric(values[i].multiply(common));
        }
        return Optional.of(new ExactSystem.Weights(numerators, common));
    }

    private BigInteger symmetric(BigInteger value) {
        var rest = value.mod(modulus);
        return rest.compareTo(modulus.shiftRight(1)) > 0 ? rest.subtract(modulus) : rest;
    }

    /// Euclid's algorithm, stopped half way.
    private BigInteger denominator(BigInteger value) {
        var before = modulus;
        var rest = value;
        var factorBefore = BigInteger.ZERO;
        var factor = BigInteger.ONE;
        while (rest.compareTo(bound) > 0) {
            var parts = before.divideAndRemainder(rest);
            before = rest;
            rest = parts[1];
            var next = factorBefore.subtract(parts[0].multiply(factor));
            factorBefore = factor;
            factor = next;
        }
        return factor.abs();
    }
}
