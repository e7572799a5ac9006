package vn.daihoi.selection.seats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// A lot that anybody can replay: whoever's SHA-256 of `seed|name` is smallest comes first.
///
/// Nobody can steer it who does not choose the seed knowing the names; it needs no program
/// (`printf '%s' 'seed|name' | sha256sum`), and the order of the input does not matter.
public final class Lot {
    private Lot() {}

    public static List<String> order(String seed, List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing((String name) -> mark(seed, name)).thenComparing(name -> name))
                .toList();
    }

    /// The number drawn for one name, in hexadecimal.
    public static String mark(String seed, String name) {
        var text = (seed + "|" + name).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
