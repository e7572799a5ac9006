package vn.daihoi.unit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// All rows of an import as they stand against the tree right now.
public record ImportVerdict(List<Judged> rows) {

    public List<Judged> in(Judged.State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public boolean isClean() {
        return in(Judged.State.WRONG).isEmpty();
    }

    public boolean changesSomething() {
        return rows.stream().anyMatch(row -> row.state() == Judged.State.FRESH || row.state() == Judged.State.CHANGED);
    }

    /// Differs as soon as anything the reader saw differs, because somebody changed the tree meanwhile.
    public String fingerprint() {
        try {
            var seen = rows.stream().map(Judged::seen).collect(Collectors.joining("\n"));
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
