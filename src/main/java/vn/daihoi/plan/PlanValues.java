package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.PlanValue.Kind;
import vn.daihoi.shared.Citation;

/// The values of a plan that are often changed: caps, windows, lengths, shares, thresholds, the presidium, due dates.
public final class PlanValues {
    private final List<PlanValue> values = new ArrayList<>();

    private PlanValues() {}

    /// In the order of the plan. A derived plan may not change the form of the conference.
    public static List<PlanValue> of(Plan plan) {
        var all = new PlanValues();
        plan.tiers().forEach(tier -> all.tier(tier, plan.heading().derivesFrom() != null));
        var presidium = plan.presidium();
        if (presidium != null) {
            all.add("presidium", "", Kind.MIN, presidium.value().min(), presidium.citation());
            all.add("presidium", "", Kind.MAX, presidium.value().max(), presidium.citation());
        }
        plan.duties().forEach(all::duty);
        return List.copyOf(all.values);
    }

    private void tier(Tier tier, boolean derived) {
        var window = tier.window();
        add(tier, Kind.CAP, tier.cap(), tier.cap() == null ? null : tier.cap().value());
        add(tier, Kind.FROM, window, window == null ? null : window.value().from());
        add(tier, Kind.TO, window, window == null ? null : window.value().to());
        add(
                tier,
                Kind.SESSIONS,
                tier.length(),
                tier.length() == null ? null : tier.length().value().sessions());
        add(
                tier,
                Kind.EXEMPLARS,
                tier.shares(),
                tier.shares() == null ? null : tier.shares().value().exemplars());
        if (!derived && tier.form().value() instanceof FormRule.ByStaff(var below, var above)) {
            add(tier, Kind.BELOW, tier.form(), below);
            add(tier, Kind.ABOVE, tier.form(), above);
        }
    }

    private void duty(DutyRule duty) {
        switch (duty.due().value()) {
            case Due.OnDate(var date) ->
                add(duty.code(), duty.name(), Kind.DUE, date, duty.due().citation());
            case Due.AfterHeld(var days) ->
                add(duty.code(), duty.name(), Kind.DAYS, days, duty.due().citation());
            case Due.When _, Due.Open _ -> {}
        }
    }

    private void add(Tier tier, Kind kind, @Nullable Cited<?> cited, @Nullable Object value) {
        add(tier.code(), tier.name().value(), kind, value, cited == null ? null : cited.citation());
    }

    private void add(String code, String group, Kind kind, @Nullable Object value, @Nullable Citation citation) {
        var name = kind.name().toLowerCase(Locale.ROOT) + "." + code;
        values.add(new PlanValue(name, group, kind, value == null ? "" : value.toString(), citation));
    }
}
