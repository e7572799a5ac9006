package vn.daihoi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.audit.Verdict.Fault;

/// Walks the journal from its first entry and recomputes every link outside the database that holds it.
///
/// An entry's hash is SHA-256 over the hash before it and its fields, each framed by its length in bytes.
public final class Chain {
    private static final byte[] START = {0};

    private Chain() {}

    /// @param lastSeq number of the last entry according to the head, 0 if none was written
    /// @param lastHash hash of the last entry according to the head
    static Verdict verify(Stream<Link> links, long lastSeq, byte[] lastHash) {
        var previous = START;
        var expected = 1L;
        for (var link : (Iterable<Link>) links::iterator) {
            if (link.seq() != expected) {
                return new Verdict.Broken(expected, new Fault.Missing(link.seq()));
            }
            if (!Arrays.equals(previous, link.previousHash())) {
                return new Verdict.Broken(link.seq(), new Fault.Unlinked());
            }
            if (!Arrays.equals(link.hash(), hash(previous, link))) {
                return new Verdict.Broken(link.seq(), new Fault.Altered());
            }
            previous = link.hash();
            expected++;
        }
        var whole = expected - 1 == lastSeq && Arrays.equals(previous, lastHash);
        return whole
                ? new Verdict.Whole(lastSeq, HexFormat.of().formatHex(previous))
                : new Verdict.Broken(expected, new Fault.CutOff(lastSeq, expected - 1));
    }

    private static byte[] hash(byte[] previous, Link link) {
        var text = new StringBuilder();
        link.fields().forEach(field -> text.append(framed(field)));
        var digest = sha256();
        digest.update(previous);
        return digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String framed(@Nullable String value) {
        return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
