package vn.daihoi.selection.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The problem as a certificate tells it, checked for being one: every person once, every kind counted by at most one
/// quota of each category.
record CheckedProblem(
        int seats, List<QuotaSaid> quotas, List<int[]> counting, List<List<String>> ids, List<Ratio> probabilities) {
    record QuotaSaid(String category, String feature, int min, int max) {}

    static CheckedProblem of(Map<String, Object> json) {
        var quotas = new ArrayList<QuotaSaid>();
        for (var each : list(json.get("quotas"))) {
            var quota = map(each);
            quotas.add(new QuotaSaid(
                    text(quota.get("category")),
                    text(quota.get("feature")),
                    whole(quota.get("min")),
                    whole(quota.get("max"))));
        }
        var problem = new CheckedProblem(
                whole(json.get("seats")), quotas, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var each : list(json.get("kinds"))) {
            problem.add(map(each));
        }
        problem.checkPeople();
        return problem;
    }

    private void add(Map<String, Object> kind) {
        var own = list(kind.get("quotas")).stream()
                .mapToInt(CheckedProblem::whole)
                .toArray();
        var categories = new HashSet<String>();
        for (int quota : own) {
            Broken.unless(categories.add(quotas.get(quota).category()), "a kind is counted twice in one category");
        }
        counting.add(own);
        ids.add(list(kind.get("ids")).stream().map(CheckedProblem::text).toList());
        probabilities.add(Ratio.parse(text(kind.get("probability"))));
    }

    private void checkPeople() {
        var seen = new HashSet<String>();
        var alike = new HashSet<List<Integer>>();
        for (int k = 0; k < ids.size(); k++) {
            Broken.unless(!ids.get(k).isEmpty(), "a kind has nobody");
            Broken.unless(seen.addAll(ids.get(k)) || ids.get(k).isEmpty(), "a person is there twice");
            var own = java.util.Arrays.stream(counting.get(k)).sorted().boxed().toList();
            Broken.unless(alike.add(own), "two kinds are counted by the same quotas");
        }
        Broken.unless(seen.size() == ids.stream().mapToInt(List::size).sum(), "a person is there twice");
    }

    BigInteger size(int kind) {
        return BigInteger.valueOf(ids.get(kind).size());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) there(value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return (List<Object>) there(value);
    }

    static String text(@Nullable Object value) {
        return (String) there(value);
    }

    static int whole(@Nullable Object value) {
        return big(value).intValueExact();
    }

    static BigInteger big(@Nullable Object value) {
        return (BigInteger) there(value);
    }

    private static Object there(@Nullable Object value) {
        if (value == null) {
            throw new Broken("the certificate is not complete");
        }
        return value;
    }
}
