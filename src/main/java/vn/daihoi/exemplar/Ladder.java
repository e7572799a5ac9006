package vn.daihoi.exemplar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.exemplar.Rung.Missing;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.BundledList;

/// Which group of delegates somebody belongs to by the honours held, and what is missing for the others (KH128 II.2.d).
///
/// Worked example: a teacher with Chiến sĩ thi đua cấp tỉnh of 2018. The group of Chiến sĩ thi đua toàn quốc asks for
/// that title, which the law gives after two years of the provincial one, one after the other: one is there, one is
/// missing, and that is what is said.
public final class Ladder {
    private static final Map<String, Need> NEEDS = BundledList.read("exemplar/ladder.csv").stream()
            .map(Ladder::need)
            .collect(Collectors.toUnmodifiableMap(Need::award, Function.identity()));

    private Ladder() {}

    /// @param times years one after the other
    private record Need(String award, String needs, int times, String source) {}

    private static Need need(Map<String, String> row) {
        return new Need(
                row.getOrDefault("award", ""),
                row.getOrDefault("needs", ""),
                Integer.parseInt(row.getOrDefault("times", "1")),
                row.getOrDefault("source", ""));
    }

    public static List<Rung> of(Collection<Cited<DelegateGroup>> groups, Kind kind, Collection<Honour> held) {
        return groups.stream().map(group -> rung(group, kind, held)).toList();
    }

    /// The awards of the group that may be given to such a one.
    public static List<Award> awards(DelegateGroup group, Kind kind) {
        return group.honours().stream()
                .map(Awards::coded)
                .flatMap(Optional::stream)
                .filter(award -> award.subjects().contains(kind))
                .toList();
    }

    static Rung rung(Cited<DelegateGroup> group, Kind kind, Collection<Honour> held) {
        var wanted = awards(group.value(), kind);
        if (wanted.isEmpty()) {
            return new Rung(group, Standing.OTHERWISE, List.of(), List.of(otherwise(group.value())));
        }
        var codes = wanted.stream().map(Award::code).collect(Collectors.toSet());
        var since = group.value().honoursSince();
        var ofGroup = held.stream().filter(one -> codes.contains(one.award())).toList();
        var opening = ofGroup.stream()
                .filter(one -> since == null || one.year() >= since)
                .toList();
        if (!opening.isEmpty()) {
            return new Rung(group, Standing.REACHED, opening, List.of());
        }
        if (!ofGroup.isEmpty() && since != null) {
            var tooEarly = new Missing("tooEarly", List.of(since.toString()), "");
            return new Rung(group, Standing.ON_THE_WAY, ofGroup, List.of(tooEarly));
        }
        return towards(group, wanted, held);
    }

    private static Missing otherwise(DelegateGroup group) {
        var key = !group.posts().isEmpty()
                ? "byPost"
                : !group.kinds().isEmpty() ? "byUnit" : group.honours().isEmpty() ? "byChoice" : "otherKind";
        return new Missing(key, List.of(), "");
    }

    private static Rung towards(Cited<DelegateGroup> group, List<Award> wanted, Collection<Honour> held) {
        var by = new ArrayList<Honour>();
        var missing = new ArrayList<Missing>();
        for (var award : wanted) {
            var need = NEEDS.get(award.code());
            if (need != null) {
                var steps = held.stream()
                        .filter(one -> one.award().equals(need.needs))
                        .toList();
                if (!steps.isEmpty()) {
                    by.addAll(steps);
                    missing.add(step(award, need, longestRun(steps)));
                }
            }
        }
        if (!missing.isEmpty()) {
            return new Rung(group, Standing.ON_THE_WAY, List.copyOf(by), List.copyOf(missing));
        }
        return new Rung(group, Standing.FAR, List.of(), List.of(far(wanted)));
    }

    private static Missing step(Award award, Need need, int run) {
        return run >= need.times
                ? new Missing("mayBeProposed", List.of(award.name()), need.source)
                : new Missing("more", List.of(need.times - run, name(need.needs), award.name()), need.source);
    }

    private static Missing far(List<Award> wanted) {
        var first = wanted.getFirst();
        var need = NEEDS.get(first.code());
        return wanted.size() == 1 && need != null
                ? new Missing("far", List.of(first.name(), need.times, name(need.needs)), need.source)
                : new Missing("none", List.of(), "");
    }

    /// Years one after the other, the longest time.
    static int longestRun(Collection<Honour> honours) {
        var longest = 0;
        var run = 0;
        var last = Integer.MIN_VALUE;
        for (int year : new TreeSet<>(honours.stream().map(Honour::year).toList())) {
            run = year == last + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
            last = year;
        }
        return longest;
    }

    private static String name(String code) {
        return Awards.coded(code).map(Award::name).orElse(code);
    }
}
