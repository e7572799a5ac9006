package vn.daihoi.plan;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.yaml.YamlEdit;
import vn.daihoi.shared.Citation;

/// Writes changed values into the text of a draft, touching nothing else.
public final class ValueEdit {
    private final Plan plan;
    private final Map<String, String> typed;
    private final @Nullable Citation own;
    private String yaml;

    private ValueEdit(String yaml, Plan plan, Map<String, String> typed) {
        this.yaml = yaml;
        this.plan = plan;
        this.typed = typed;
        this.own = plan.heading().derivesFrom() == null ? null : ownCitation(plan);
    }

    /// @param plan what the draft says before the change
    /// @param typed by name of the field of [PlanValues], days as 2020-02-28; what is left out stays
    public static String apply(String yaml, Plan plan, Map<String, String> typed) {
        var edit = new ValueEdit(yaml, plan, typed);
        plan.tiers().forEach(edit::tier);
        edit.presidium();
        plan.duties().forEach(edit::duty);
        return edit.yaml;
    }

    /// A derived plan may cite its own paragraphs only; a new value rests on the first until somebody says better.
    private static Citation ownCitation(Plan plan) {
        var text = plan.texts().getFirst();
        return new Citation(text.plan(), text.paragraphs().getFirst().id());
    }

    private void tier(Tier tier) {
        var cap = tier.cap();
        var length = tier.length();
        var code = tier.code();
        if (differs("cap." + code, cap == null ? "" : cap.value())) {
            set(tier, "cap", "value: " + typed.get("cap." + code), cap);
        }
        if (differs("sessions." + code, length == null ? "" : length.value().sessions())) {
            set(tier, "length", "sessions: " + typed.get("sessions." + code), length);
        }
        window(tier);
        shares(tier);
        threshold(tier);
    }

    private void window(Tier tier) {
        var window = tier.window();
        var from = "from." + tier.code();
        var to = "to." + tier.code();
        if (differs(from, window == null ? "" : window.value().from())
                || differs(to, window == null ? "" : window.value().to())) {
            set(tier, "window", "from: %s, to: %s".formatted(typed.get(from), typed.get(to)), window);
        }
    }

    private void shares(Tier tier) {
        var shares = tier.shares();
        var name = "exemplars." + tier.code();
        if (differs(name, shares == null ? "" : shares.value().exemplars())) {
            var exemplars = Integer.parseInt(String.valueOf(typed.get(name)));
            var now = shares == null ? new Shares(0, null, false, null) : shares.value();
            var guests = now.guests() == null ? "" : ", guests: " + (100 - exemplars);
            var about = now.about() ? ", about: true" : "";
            var tolerance = now.tolerance() == null ? "" : ", tolerance: " + now.tolerance();
            set(tier, "shares", "exemplars: " + exemplars + guests + about + tolerance, shares);
        }
    }

    private void threshold(Tier tier) {
        if (own == null && tier.form().value() instanceof FormRule.ByStaff(var below, var above)) {
            limit(tier, "below", "all-staff-below", below);
            limit(tier, "above", "delegates-above", above);
        }
    }

    private void limit(Tier tier, String kind, String key, @Nullable Integer now) {
        var name = kind + "." + tier.code();
        if (differs(name, now == null ? "" : now)) {
            yaml = YamlEdit.set(yaml, value(name), "tiers", "@" + tier.code(), "form", "by-staff", key);
        }
    }

    private void presidium() {
        var rule = plan.presidium();
        if (rule == null
                || !(differs("min.presidium", rule.value().min())
                        || differs("max.presidium", rule.value().max()))) {
            return;
        }
        if (YamlEdit.has(yaml, "presidium")) {
            yaml = YamlEdit.set(yaml, value("min.presidium"), "presidium", "min");
            yaml = YamlEdit.set(yaml, value("max.presidium"), "presidium", "max");
        } else {
            var components = rule.value().components().stream()
                    .map(it -> "{code: %s, name: %s}".formatted(it.code(), YamlEdit.quoted(it.name())))
                    .collect(Collectors.joining(", ", "[", "]"));
            var whole = "min: %s, max: %s, about: %s, components: %s"
                    .formatted(
                            value("min.presidium"),
                            value("max.presidium"),
                            rule.value().about(),
                            components);
            yaml = YamlEdit.set(yaml, cited(whole, rule.citation()), "presidium");
        }
    }

    private void duty(DutyRule duty) {
        switch (duty.due().value()) {
            case Due.OnDate(var date) -> due(duty, "due.", date, "date: ");
            case Due.AfterHeld(var days) -> due(duty, "days.", days == null ? "" : days, "after: held, days: ");
            case Due.When _, Due.Open _ -> {}
        }
    }

    private void due(DutyRule duty, String kind, Object now, String key) {
        var name = kind + duty.code();
        if (differs(name, now)) {
            var citation = citation(duty.due().citation());
            yaml = YamlEdit.set(yaml, cited(key + value(name), citation), "duties", "@" + duty.code(), "due");
        }
    }

    private boolean differs(String name, Object now) {
        return typed.containsKey(name) && !value(name).isEmpty() && !value(name).equals(now.toString());
    }

    private String value(String name) {
        return String.valueOf(typed.get(name));
    }

    private void set(Tier tier, String key, String value, @Nullable Cited<?> before) {
        var citation = before == null ? tier.name().citation() : before.citation();
        yaml = YamlEdit.set(yaml, cited(value, citation), "tiers", "@" + tier.code(), key);
    }

    private String cited(String value, Citation citation) {
        return "{%s, cite: %s}"
                .formatted(value, YamlEdit.quoted(citation(citation).toString()));
    }

    /// In a derived plan a changed value rests on that plan's own text, not on what it changes.
    private Citation citation(Citation before) {
        return own == null || own.source().equals(before.source()) ? before : own;
    }
}
