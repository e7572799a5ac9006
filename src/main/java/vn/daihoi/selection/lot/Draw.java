package vn.daihoi.selection.lot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;

/// Random numbers from a public seed that anyone can compute again: blocks of SHA-256 over `seed:1`, `seed:2`, … in
/// UTF-8 (NFC). A number below n is made of as many leading bits as n - 1 has, and drawn anew while it is too large.
public final class Draw {
    private final String seed;
    private long block;

    public Draw(String seed) {
        this.seed = Normalizer.normalize(seed, Normalizer.Form.NFC);
    }

    /// A number from 0 up to and without the bound, each as likely.
    public BigInteger below(BigInteger bound) {
        int bits = bound.subtract(BigInteger.ONE).bitLength();
        while (true) {
            var number = bits(bits);
            if (number.compareTo(bound) < 0) {
                return number;
            }
        }
    }

    private BigInteger bits(int bits) {
        int blocks = Math.max(1, (bits + 255) / 256);
        var number = BigInteger.ZERO;
        for (int i = 0; i < blocks; i++) {
            number = number.shiftLeft(256).add(new BigInteger(1, next()));
        }
        return number.shiftRight(blocks * 256 - bits);
    }

    private byte[] next() {
        block++;
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + ":" + block).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
