package vn.daihoi.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.AxisTarget;
import vn.daihoi.plan.Body;
import vn.daihoi.plan.Deciding;
import vn.daihoi.plan.Due;
import vn.daihoi.plan.EventLength;
import vn.daihoi.plan.FormRule;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PresidiumRule;
import vn.daihoi.plan.Receivers;
import vn.daihoi.plan.Shares;
import vn.daihoi.plan.Target;
import vn.daihoi.plan.Window;
import vn.daihoi.shared.web.Words;

/// Says the values of a plan as offices say them.
record PlanSpeech(Words t) {
    private static final Pattern GAP = Pattern.compile("\\{(unit|ordinal|period|place|day|month|year)}");
    private static final String[] ROMAN = {"", "I", "II", "III", "IV"};

    String window(Window window) {
        var year = String.valueOf(window.from().getYear());
        if (window.quarter().isPresent()) {
            return t.of("plan.window.quarter", ROMAN[window.quarter().getAsInt()], year);
        }
        return window.month().isPresent()
                ? t.of("plan.window.month", window.month().getAsInt(), year)
                : t.of("plan.window.days", window.from(), window.to());
    }

    String length(EventLength length, @Nullable Integer sessionMinutes) {
        var sessions = length.sessions();
        var said = sessions == 1
                ? t.of("plan.length.half")
                : sessions % 2 == 0 ? t.of("plan.length.days", sessions / 2) : t.of("plan.length.sessions", sessions);
        return sessionMinutes == null ? said : said + " " + t.of("plan.length.minutes", sessions * sessionMinutes);
    }

    String form(FormRule form) {
        return switch (form) {
            case FormRule.Always(var always) -> t.of("plan.form." + always);
            case FormRule.UnitChooses _ -> t.of("plan.form.unit");
            case FormRule.ByStaff(var below, var above) -> {
                var parts = new ArrayList<String>();
                if (below != null) {
                    parts.add(t.of("plan.form.below", below));
                }
                if (above != null) {
                    parts.add(t.of("plan.form.above", above));
                }
                yield String.join("; ", parts);
            }
        };
    }

    String shares(Shares shares) {
        var about = shares.about() ? t.of("plan.shares.about") + " " : "";
        var said = about + t.of("plan.shares.exemplars", shares.exemplars());
        if (shares.guests() != null) {
            said += ", " + about + t.of("plan.shares.guests", shares.guests());
        }
        return shares.tolerance() == null ? said : said + " " + t.of("plan.shares.tolerance", shares.tolerance());
    }

    String deciding(Deciding deciding) {
        var decides = t.of("plan.decides", body(deciding.decides()));
        return deciding.proposes() == null
                ? decides
                : t.of("plan.proposes", body(deciding.proposes())) + "; " + decides;
    }

    String due(Due due) {
        return switch (due) {
            case Due.OnDate(var date) -> t.of("plan.due.date", date);
            case Due.AfterHeld(var days) -> days == null ? t.of("plan.due.held") : t.of("plan.due.days", days);
            case Due.When(var condition) -> condition;
            case Due.Open _ -> t.of("plan.due.open");
        };
    }

    /// What the plan itself calls a kind of unit; its code where the plan puts the kind in no tier.
    static String kind(String code, Plan plan) {
        return plan.tiers().stream()
                .flatMap(tier -> tier.kind(code).stream())
                .map(kind -> kind.value().as())
                .findFirst()
                .orElse(code);
    }

    /// A pattern with its gaps as a reader sees them: `{unit}` is where the unit's name goes.
    String pattern(String line) {
        return GAP.matcher(line).replaceAll(gap -> "[" + t.of("plan.gap." + gap.group(1)) + "]");
    }

    String receivers(Receivers receivers, Plan plan) {
        var usual = body(receivers.usual());
        return receivers.byKind().isEmpty()
                ? usual
                : usual + "; "
                        + receivers.byKind().entrySet().stream()
                                .map(it -> t.of("plan.receiver.kind", kind(it.getKey(), plan), body(it.getValue())))
                                .collect(Collectors.joining("; "));
    }

    String presidium(PresidiumRule rule) {
        return t.of(rule.about() ? "plan.presidium.about" : "plan.presidium.exactly", rule.min(), rule.max());
    }

    /// What is counted and what is wanted, a line each; nothing where the plan names the axis only.
    List<String> axis(Axis axis) {
        var young = axis.underAge() == null
                ? Stream.<String>empty()
                : Stream.of(t.of("plan.axis.under-age", axis.underAge()));
        return Stream.concat(young, axis.targets().stream().map(this::target)).toList();
    }

    private String target(AxisTarget target) {
        var of = target.of() == null ? "" : target.of() + ": ";
        return of
                + switch (target.target()) {
                    case Target.AtLeast(var percent) -> t.of("plan.target.at-least", percent);
                    case Target.AtMost(var percent) -> t.of("plan.target.at-most", percent);
                    case Target.AsPopulation(var tolerance) ->
                        tolerance == null
                                ? t.of("plan.target.as-population")
                                : t.of("plan.target.as-population-within", tolerance);
                    case Target.EachRepresented _ -> t.of("plan.target.each-represented");
                };
    }

    private String body(Body body) {
        return t.of("plan.body." + body);
    }
}
