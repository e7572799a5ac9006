package vn.daihoi.duty;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Which duties a reader narrowed a list to: by rule, tier, place and words in the unit's name. A list on the screen
/// and the letter that is written from it ask the same.
@Component
public class DutyNarrowing {
    private final DutyList duties;
    private final Units units;
    private final PlansInForce plans;
    private final SeasonClock clock;

    DutyNarrowing(DutyList duties, Units units, PlansInForce plans, SeasonClock clock) {
        this.duties = duties;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    /// Empty strings narrow nothing.
    ///
    /// @param whose empty for what the reader's unit receives, `all` for the whole subtree
    public record Asked(String rule, String tier, String place, String words, String whose) {

        /// As it stands in an address: `rule=…&tier=…`.
        public static Asked of(String query) {
            Map<String, String> parts = new HashMap<>();
            for (var part : query.split("&")) {
                var at = part.indexOf('=');
                if (at > 0) {
                    parts.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
                }
            }
            return new Asked(
                    parts.getOrDefault("rule", ""),
                    parts.getOrDefault("tier", ""),
                    parts.getOrDefault("place", ""),
                    parts.getOrDefault("q", ""),
                    parts.getOrDefault("whose", ""));
        }

        public String query() {
            var parts = new ArrayList<String>();
            add(parts, "rule", rule);
            add(parts, "tier", tier);
            add(parts, "place", place);
            add(parts, "q", words);
            add(parts, "whose", whose);
            return String.join("&", parts);
        }

        private static void add(List<String> parts, String name, String value) {
            if (!value.isEmpty()) {
                parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
    }

    public DutyFilter filter(Actor actor, Asked asked) {
        return DutyFilter.ALL
                .receivedAt(isOwn(actor, asked) ? actor.unitId() : null)
                .rule(asked.rule().isEmpty() ? null : asked.rule())
                .kinds(kindsOf(actor, asked.tier()))
                .under(numberOrNull(asked.place()))
                .words(asked.words());
    }

    public boolean isOwn(Actor actor, Asked asked) {
        return actor.has(Roles.STANDING_BODY) && !asked.whose().equals("all");
    }

    /// What it was narrowed to, by name: the duty, the tier, the place, the words.
    public List<String> names(Actor actor, Asked asked) {
        var names = new ArrayList<String>();
        duties.rules(actor).stream()
                .filter(rule -> rule.code().equals(asked.rule()))
                .forEach(rule -> names.add(rule.name()));
        plan(actor)
                .flatMap(plan -> plan.tier(asked.tier()))
                .ifPresent(tier -> names.add(tier.name().value()));
        Optional.ofNullable(numberOrNull(asked.place()))
                .flatMap(units::find)
                .map(Unit::name)
                .ifPresent(names::add);
        if (!asked.words().isBlank()) {
            names.add("“" + asked.words() + "”");
        }
        return names;
    }

    public Optional<Plan> plan(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? Optional.empty() : units.pathOf(unitId).flatMap(path -> plans.on(clock.today(), path));
    }

    private List<String> kindsOf(Actor actor, String tier) {
        if (tier.isEmpty()) {
            return List.of();
        }
        return plan(actor)
                .flatMap(plan -> plan.tier(tier))
                .map(one ->
                        one.kinds().stream().map(kind -> kind.value().kind()).toList())
                .orElse(List.of("?"));
    }

    private static @Nullable Long numberOrNull(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
