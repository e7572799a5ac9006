package vn.daihoi.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.DutyRule;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Citation;

/// One duty of the plan: what, by when, by whom, for whom.
///
/// @param bodies names of those the plan names, by code
public record DutyRow(
        String name,
        List<String> phases,
        String due,
        String owes,
        String receiver,
        String note,
        @Nullable Citation citation) {

    static DutyRow of(DutyRule duty, Plan plan, Map<String, String> bodies, PlanSpeech speech) {
        return new DutyRow(
                duty.name(),
                duty.phases(),
                speech.due(duty.due().value()),
                owes(duty, plan, bodies),
                speech.receivers(duty.receivers(), plan),
                duty.receivers().note() == null ? "" : duty.receivers().note(),
                duty.cite());
    }

    private static String owes(DutyRule duty, Plan plan, Map<String, String> bodies) {
        var tiers = duty.owes().tiers().stream()
                .map(code -> plan.tier(code).map(tier -> tier.name().value()).orElse(code));
        var kinds = duty.owes().kinds().stream().map(code -> PlanSpeech.kind(code, plan));
        var units = duty.owes().units().stream().map(code -> bodies.getOrDefault(code, code));
        return String.join(
                ", ", Stream.of(tiers, kinds, units).flatMap(it -> it).toList());
    }
}
