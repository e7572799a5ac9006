package vn.daihoi.choice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.daihoi.selection.Person;
import vn.daihoi.selection.Pool;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.Quota;
import vn.daihoi.selection.csv.CsvLine;

/// The published inputs of a choice, in the two files that the field uses. What is calculated is read from them again,
/// so that anybody who has them calculates the same.
public record Inputs(String categories, String respondents) {
    /// Category of those who have to be in and those who may not.
    static final String PICK = "Chỉ định";
    static final String IN = "phải có";
    static final String OUT = "không chọn";
    static final String FREE = "theo quy tắc";
    static final String PRIORITY = "priority";
    /// Behind every rank that can be typed.
    private static final int UNRANKED = 100_000;

    static Inputs of(List<Candidate> candidates, Wanted wanted) {
        var quotas = quotas(candidates, wanted);
        var categories = new StringBuilder("category,feature,min,max\n");
        quotas.forEach((category, features) -> features.forEach((feature, quota) -> categories
                .append(CsvLine.of(',', List.of(category, feature, "" + quota.min(), "" + quota.max())))
                .append('\n')));
        var header = new ArrayList<>(List.of("id"));
        header.addAll(quotas.keySet());
        header.add(PRIORITY);
        var respondents = new StringBuilder(CsvLine.of(',', header)).append('\n');
        var byCategory = new LinkedHashMap<String, Wish>();
        wanted.wishes().forEach(wish -> byCategory.putIfAbsent(wish.category(), wish));
        for (var candidate : candidates) {
            var row = new ArrayList<>(List.of(Candidate.id(candidate.entryId())));
            for (var category : quotas.keySet()) {
                var wish = byCategory.get(category);
                row.add(wish == null ? pick(candidate, wanted) : value(candidate, wish));
            }
            row.add("" + rank(candidate, wanted, candidates.size()));
            respondents.append(CsvLine.of(',', row)).append('\n');
        }
        return new Inputs(categories.toString(), respondents.toString());
    }

    /// Each value that anybody has is named, also where nothing is asked of it: the field's other programs want it so.
    private static Map<String, TreeMap<String, Quota>> quotas(List<Candidate> candidates, Wanted wanted) {
        var quotas = new TreeMap<String, TreeMap<String, Quota>>();
        for (var wish : wanted.wishes()) {
            var features = quotas.computeIfAbsent(wish.category(), _ -> new TreeMap<>());
            features.put(wish.feature(), new Quota(wish.category(), wish.feature(), wish.min(), wish.max()));
        }
        for (var wish : wanted.wishes()) {
            var features = quotas.computeIfAbsent(wish.category(), _ -> new TreeMap<>());
            for (var candidate : candidates) {
                var value = value(candidate, wish);
                features.putIfAbsent(value, new Quota(wish.category(), value, 0, wanted.seats()));
            }
        }
        // a table of rules without any is none to the programs that read it
        if (quotas.isEmpty()
                || !wanted.mustHave().isEmpty()
                || !wanted.mustNot().isEmpty()) {
            int all = wanted.mustHave().size();
            var picks = new TreeMap<String, Quota>();
            if (all > 0) {
                picks.put(IN, new Quota(PICK, IN, all, all));
            }
            if (!wanted.mustNot().isEmpty()) {
                picks.put(OUT, new Quota(PICK, OUT, 0, 0));
            }
            picks.put(FREE, new Quota(PICK, FREE, 0, wanted.seats()));
            quotas.put(PICK, picks);
        }
        return quotas;
    }

    private static String value(Candidate candidate, Wish wish) {
        return wish.feature(
                candidate.values().getOrDefault(wish.attribute(), ""),
                candidate.values().getOrDefault(wish.with(), ""));
    }

    private static String pick(Candidate candidate, Wanted wanted) {
        return wanted.mustHave().contains(candidate.entryId())
                ? IN
                : wanted.mustNot().contains(candidate.entryId()) ? OUT : FREE;
    }

    private static int rank(Candidate candidate, Wanted wanted, int people) {
        var given = wanted.ranks().get(candidate.entryId());
        return given == null ? UNRANKED + people : given;
    }

    /// Whether it is the rank of all those to whom nobody has given one: no number to be shown.
    public static boolean isUnranked(int rank) {
        return rank >= UNRANKED;
    }

    Problem problem(int seats) {
        var quotas = rows(categories).stream()
                .map(row ->
                        new Quota(row.get(0), row.get(1), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))))
                .toList();
        var table = rows(respondents);
        var header = CsvRows.of(respondents).getFirst();
        var columns = header.subList(1, header.size() - 1);
        var people = table.stream()
                .map(row -> new Person(row.getFirst(), row.subList(1, row.size() - 1)))
                .toList();
        return new Problem(new Pool(columns, people), quotas, seats);
    }

    /// Rank of each id.
    Map<String, Integer> ranks() {
        var ranks = new TreeMap<String, Integer>();
        rows(respondents).forEach(row -> ranks.put(row.getFirst(), Integer.parseInt(row.getLast())));
        return ranks;
    }

    /// The entries that were proposed when it was published.
    public TreeSet<Long> entries() {
        var ids = new TreeSet<Long>();
        rows(respondents).forEach(row -> ids.add(Candidate.entryId(row.getFirst())));
        return ids;
    }

    /// The same for the same inputs, and practically for no others.
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(categories.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(respondents.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<List<String>> rows(String csv) {
        var rows = CsvRows.of(csv);
        return rows.subList(1, rows.size());
    }
}
