package vn.daihoi.selection.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a certificate says it is about. A certificate can prove itself and still be about other people or other quotas
/// than those that were published: compare.
///
/// @param quotas by category and feature
/// @param people of each id, the feature in each category that a quota counts
public record Stated(int seats, Map<List<String>, Bounds> quotas, Map<String, Map<String, String>> people) {
    public record Bounds(int min, int max) {}

    /// @param certificate that holds already
    public static Stated of(String certificate) {
        var problem = CheckedProblem.of(Json.object(certificate));
        var quotas = new HashMap<List<String>, Bounds>();
        for (var each : problem.quotas()) {
            var before = quotas.put(List.of(each.category(), each.feature()), new Bounds(each.min(), each.max()));
            Broken.unless(before == null, "a quota is there twice");
        }
        var people = new TreeMap<String, Map<String, String>>();
        for (int k = 0; k < problem.ids().size(); k++) {
            var features = new TreeMap<String, String>();
            for (int quota : problem.counting().get(k)) {
                var each = problem.quotas().get(quota);
                features.put(each.category(), each.feature());
            }
            problem.ids().get(k).forEach(id -> people.put(id, features));
        }
        return new Stated(problem.seats(), quotas, people);
    }
}
