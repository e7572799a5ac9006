package vn.daihoi.selection.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;

/// The numbers that a public seed gives, computed again: blocks of SHA-256 over `seed:1`, `seed:2`, …
final class Coins {
    private final String seed;
    private int blocks;

    Coins(String seed) {
        this.seed = Normalizer.normalize(seed, Normalizer.Form.NFC) + ":";
    }

    /// The first number below the bound, of as many leading bits as the bound less one has.
    BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        int each = Math.max(1, Math.ceilDiv(bits, 256));
        BigInteger number;
        do {
            number = BigInteger.ZERO;
            for (int i = 0; i < each; i++) {
                number = number.shiftLeft(256).or(new BigInteger(1, block(++blocks)));
            }
            number = number.shiftRight(each * 256 - bits);
        } while (number.compareTo(bound) >= 0);
        return number;
    }

    private byte[] block(int number) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + number).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
