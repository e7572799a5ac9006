package vn.daihoi.ballot;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/// A ballot paper: 32 random bytes (the prefix of RFC 9474, 4.1) and one seal for each choice, the SHA-256 of 32 random
/// bytes that only the voter's device knows. Who votes opens one seal: nobody can turn the vote into another one.
///
/// @param bytes prefix and seals, what is signed blindly
public record Paper(byte[] bytes) {
    static final int PART = 32;
    static final int LENGTH = PART * (1 + Choice.values().length);

    public Paper {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("paper has (%d) bytes, expected (%d)".formatted(bytes.length, LENGTH));
        }
    }

    /// Whether these bytes are what the seal of this choice was made from.
    public boolean isOpenedBy(Choice choice, byte[] opening) {
        int from = PART * (1 + choice.ordinal());
        var seal = Arrays.copyOfRange(bytes, from, from + PART);
        return opening.length == PART && MessageDigest.isEqual(seal, Digests.sha256(opening));
    }

    /// The number by which a voter finds the own ballot: the digest of the whole paper.
    public byte[] digest() {
        return Digests.sha256(bytes);
    }

    /// As it is shown and published.
    public String number() {
        return HexFormat.of().formatHex(digest());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paper paper && Arrays.equals(bytes, paper.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return number();
    }
}
