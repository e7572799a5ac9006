package vn.daihoi.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pool seen through the quotas: people whom no quota can tell apart are one kind, known by the quotas that count
/// them. Kinds are in the order of those quotas and their members in the order of ids, whatever order the pool had.
public final class Kinds {
    private final int[][] quotas;
    private final List<List<String>> members;

    private Kinds(int[][] quotas, List<List<String>> members) {
        this.quotas = quotas;
        this.members = members;
    }

    static Kinds of(Problem problem) {
        var kinds = new TreeMap<int[], List<String>>(Arrays::compare);
        var numbers = numbers(problem);
        for (var person : problem.pool().people()) {
            kinds.computeIfAbsent(counting(person, numbers), _ -> new ArrayList<>())
                    .add(person.id());
        }
        kinds.values().forEach(ids -> ids.sort(null));
        return new Kinds(
                kinds.keySet().toArray(int[][]::new),
                kinds.values().stream().map(List::copyOf).toList());
    }

    private static List<Map<String, Integer>> numbers(Problem problem) {
        var categories = problem.pool().categories();
        var numbers = new ArrayList<Map<String, Integer>>();
        categories.forEach(_ -> numbers.add(new HashMap<>()));
        for (int q = 0; q < problem.quotas().size(); q++) {
            var quota = problem.quotas().get(q);
            numbers.get(categories.indexOf(quota.category())).put(quota.feature(), q);
        }
        return numbers;
    }

    private static int[] counting(Person person, List<Map<String, Integer>> numbers) {
        var counting = new int[numbers.size()];
        int n = 0;
        for (int c = 0; c < counting.length; c++) {
            var quota = numbers.get(c).get(person.features().get(c));
            if (quota != null) {
                counting[n++] = quota;
            }
        }
        Arrays.sort(counting, 0, n);
        return Arrays.copyOf(counting, n);
    }

    public int count() {
        return quotas.length;
    }

    /// How many people are of this kind.
    public int size(int kind) {
        return members.get(kind).size();
    }

    /// The numbers of the quotas in `Problem.quotas()` that count this kind, ascending. Not to be changed.
    public int[] quotas(int kind) {
        return quotas[kind];
    }

    /// Their ids, ascending.
    public List<String> members(int kind) {
        return members.get(kind);
    }
}
