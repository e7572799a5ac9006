package vn.daihoi.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Due;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Tier;

/// What the board takes from the plan in force: names and days. No number of the plan is known to the program.
///
/// @param tiers names by code, from the lowest tier up
/// @param tierOfKind code of the tier each kind of unit belongs to
/// @param duties names by code, in the order of the plan
public record Season(
        Map<String, String> tiers, Map<String, String> tierOfKind, Map<String, String> duties, SeasonDays days) {
    public static final Season NONE = new Season(Map.of(), Map.of(), Map.of(), SeasonDays.NONE);

    public static Season of(Plan plan) {
        var tiers = new LinkedHashMap<String, String>();
        var tierOfKind = new LinkedHashMap<String, String>();
        for (var tier : plan.tiers()) {
            tiers.put(tier.code(), tier.name().value());
            tier.kinds().forEach(kind -> tierOfKind.put(kind.value().kind(), tier.code()));
        }
        var duties = new LinkedHashMap<String, String>();
        plan.duties().forEach(duty -> duties.put(duty.code(), duty.name()));
        return new Season(tiers, tierOfKind, duties, new SeasonDays(deadlines(plan), stretches(plan)));
    }

    public @Nullable String tierOf(UnitLine unit) {
        return tierOfKind.get(unit.kind());
    }

    public Set<String> kindsOf(String tier) {
        var kinds = new LinkedHashSet<String>();
        tierOfKind.forEach((kind, its) -> {
            if (its.equals(tier)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    public String dutyName(String code) {
        return duties.getOrDefault(code, code);
    }

    private static List<Deadline> deadlines(Plan plan) {
        var byDay = new TreeMap<LocalDate, List<String>>();
        for (var duty : plan.duties()) {
            if (duty.due().value() instanceof Due.OnDate(var day)) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(duty.name());
            }
        }
        var deadlines = new ArrayList<Deadline>();
        byDay.forEach((day, names) -> deadlines.add(new Deadline(day, List.copyOf(names))));
        return deadlines;
    }

    private static List<Stretch> stretches(Plan plan) {
        var stretches = new ArrayList<Stretch>();
        plan.tiers().forEach(tier -> add(stretches, tier));
        var pilots = plan.pilots().window();
        if (pilots != null) {
            stretches.add(new Stretch(
                    Stretch.PILOTS, "", pilots.value().from(), pilots.value().to()));
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Tier tier) {
        var window = tier.window();
        if (window != null) {
            stretches.add(new Stretch(
                    tier.code(),
                    tier.name().value(),
                    window.value().from(),
                    window.value().to()));
        }
    }
}
