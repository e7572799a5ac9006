package vn.daihoi.selection.proof;

import java.math.BigInteger;

/// A fraction, compared by multiplying crosswise; the denominator is positive.
record Ratio(BigInteger up, BigInteger down) {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    static Ratio parse(String text) {
        var parts = text.split("/", 2);
        var down = parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE;
        if (down.signum() <= 0) {
            throw new IllegalArgumentException("no fraction: " + text);
        }
        return new Ratio(new BigInteger(parts[0]), down);
    }

    Ratio plus(Ratio other) {
        var sum = up.multiply(other.down).add(other.up.multiply(down));
        var product = down.multiply(other.down);
        var common = sum.gcd(product);
        return new Ratio(sum.divide(common), product.divide(common));
    }

    Ratio times(BigInteger factor) {
        return new Ratio(up.multiply(factor), down);
    }

    int compare(Ratio other) {
        return up.multiply(other.down).compareTo(other.up.multiply(down));
    }

    int compare(BigInteger whole) {
        return up.compareTo(whole.multiply(down));
    }
}
