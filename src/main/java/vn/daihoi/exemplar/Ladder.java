package vn.daihoi.exemplar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Rung.Missing;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.people.Kind;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;

/// Which group of delegates somebody belongs to by the honours held, and what is missing for the others (KH128 II.2.d).
///
/// Worked example: a teacher with Chiến sĩ thi đua cấp tỉnh of 2018. The group of Chiến sĩ thi đua toàn quốc asks for
/// that title, which the law gives after the provincial one was held twice: one is there, one is missing, and that is
/// what is said.
public final class Ladder {
    private Ladder() {}

    /// @param today whose law says what must come before what
    public static List<Rung> of(
            Collection<Cited<DelegateGroup>> groups, Kind kind, Collection<Honour> held, LocalDate today) {
        var orders = orders(kind, today);
        return groups.stream().map(group -> rung(group, kind, held, orders)).toList();
    }

    /// By award. What may be given only years after what it builds on leads into no group of this season.
    private static Map<String, HonourOrder> orders(Kind kind, LocalDate today) {
        return HonourOrder.on(today).stream()
                .filter(order -> order.kinds().contains(kind) && order.years() == 0)
                .collect(Collectors.toMap(order -> order.honour().award(), Function.identity()));
    }

    /// An honour that opens the group, or leads towards it.
    ///
    /// @param rank null where any will do
    /// @param since from which year on it opens the group; one held earlier leaves its holder on the way
    public record Step(Kind kind, String award, @Nullable String rank, int since, boolean opens) {}

    /// What [Standings] looks for among the honours of the register.
    public static List<Step> steps(DelegateGroup group, LocalDate today) {
        var from = Objects.requireNonNullElse(group.honoursSince(), 0);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> {
                    var orders = orders(kind, today);
                    return awards(group, kind).stream()
                            .flatMap(award -> Stream.concat(
                                    Stream.of(new Step(kind, award.code(), null, from, true)),
                                    Stream.ofNullable(orders.get(award.code()))
                                            .flatMap(order -> order.after().stream())
                                            .map(form -> new Step(kind, form.award(), form.rank(), 0, false))));
                })
                .toList();
    }

    /// The awards of the group that may be given to such a one.
    public static List<Award> awards(DelegateGroup group, Kind kind) {
        return group.honours().stream()
                .map(Awards::coded)
                .flatMap(Optional::stream)
                .filter(award -> award.subjects().contains(kind))
                .toList();
    }

    private static Rung rung(
            Cited<DelegateGroup> group, Kind kind, Collection<Honour> held, Map<String, HonourOrder> orders) {
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
            var tooEarly = new Missing("tooEarly", List.of(since.toString()));
            return new Rung(group, Standing.ON_THE_WAY, ofGroup, List.of(tooEarly));
        }
        return towards(group, wanted, held, orders);
    }

    private static Missing otherwise(DelegateGroup group) {
        var key = !group.posts().isEmpty()
                ? "byPost"
                : !group.kinds().isEmpty() ? "byUnit" : group.honours().isEmpty() ? "byChoice" : "otherKind";
        return new Missing(key, List.of());
    }

    private static Rung towards(
            Cited<DelegateGroup> group, List<Award> wanted, Collection<Honour> held, Map<String, HonourOrder> orders) {
        var by = new ArrayList<Honour>();
        var missing = new ArrayList<Missing>();
        for (var award : wanted) {
            var need = orders.get(award.code());
            if (need != null) {
                var steps = held.stream().filter(need::asks).toList();
                if (!steps.isEmpty()) {
                    by.addAll(steps);
                    missing.add(step(award, need, need.reached(steps)));
                }
            }
        }
        if (!missing.isEmpty()) {
            return new Rung(group, Standing.ON_THE_WAY, List.copyOf(by), List.copyOf(missing));
        }
        return new Rung(group, Standing.FAR, List.of(), List.of(far(wanted, orders)));
    }

    private static Missing step(Award award, HonourOrder need, int reached) {
        return reached >= need.times()
                ? new Missing("mayBeProposed", List.of(award.name()), need)
                : new Missing("more", List.of(need.times() - reached, need.wanted(), award.name()), need);
    }

    private static Missing far(List<Award> wanted, Map<String, HonourOrder> orders) {
        var first = wanted.getFirst();
        var need = orders.get(first.code());
        return wanted.size() == 1 && need != null
                ? new Missing("far", List.of(first.name(), need.times(), need.wanted()), need)
                : new Missing("none", List.of());
    }
}
