package vn.daihoi.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Name;
import vn.daihoi.shared.BundledList;

/// The order of honours on a stage, the highest first; data with its source (`award/precedence.csv`).
public final class Precedence {
    private static final List<Map<String, String>> ROWS = BundledList.read("award/precedence.csv");
    private static final Map<String, Integer> PLACES = places();

    /// Awards of one honour: collectives before households and persons, then by name as in the register.
    static final Comparator<Giving> ORDER = Comparator.comparingInt((Giving one) -> place(one.award()))
            .thenComparingInt(one -> rank(one))
            .thenComparingInt(one -> switch (one.kind()) {
                case COLLECTIVE -> 0;
                case HOUSEHOLD -> 1;
                case PERSON -> 2;
            })
            .thenComparing(one -> one.kind().name())
            .thenComparing(one -> Name.of(one.recipientName()).sortKey(one.kind()))
            .thenComparingLong(Giving::id);

    private Precedence() {}

    static int place(String award) {
        return PLACES.getOrDefault(award, PLACES.size());
    }

    private static int rank(Giving one) {
        return Awards.coded(one.award())
                .map(award -> award.ranks().indexOf(one.rank()))
                .orElse(0);
    }

    /// All honours, the highest first.
    public static List<String> codes() {
        var codes = new ArrayList<String>();
        ROWS.forEach(row -> codes.add(row.getOrDefault("code", "")));
        return codes;
    }

    /// Where the place of an honour is laid down.
    public static String source(String award) {
        return ROWS.stream()
                .filter(row -> award.equals(row.get("code")))
                .map(row -> row.getOrDefault("source", ""))
                .findFirst()
                .orElse("");
    }

    private static Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        codes().forEach(code -> places.put(code, places.size()));
        return places;
    }
}
