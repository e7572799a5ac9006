package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Body;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Due;
import vn.daihoi.plan.DutyRule;
import vn.daihoi.plan.NamedBody;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Tier;

/// One duty rule of a plan in force, flattened to what SQL can lay over the tree in one statement.
///
/// @param kinds of unit that owe it, by tier or by name
/// @param units codes of single units that owe it
/// @param parentKinds kinds whose receiver is the unit above them
/// @param usualIsParent whether that holds for every kind not named otherwise
record OwedRule(
        String season,
        DutyRule rule,
        List<String> kinds,
        List<String> units,
        List<String> parentKinds,
        List<String> otherKinds,
        boolean usualIsParent,
        @Nullable String receiverCode,
        boolean receiverIsStandingBody,
        @Nullable String receiverTitle,
        @Nullable String standingBody) {

    static List<OwedRule> of(Plan plan) {
        return plan.duties().stream().map(rule -> of(plan, rule)).toList();
    }

    private static OwedRule of(Plan plan, DutyRule rule) {
        var receivers = rule.receivers();
        var body = receivers.usual() == Body.PARENT ? Optional.<NamedBody>empty() : body(plan, receivers.usual());
        return new OwedRule(
                plan.heading().season(),
                rule,
                kinds(plan, rule),
                rule.owes().units(),
                kindsFor(rule, true),
                kindsFor(rule, false),
                receivers.usual() == Body.PARENT,
                body.map(NamedBody::unit).orElse(null),
                receivers.usual() == Body.STANDING_BODY,
                body.map(NamedBody::name).orElse(null),
                plan.standingBody().orElse(null));
    }

    private static List<String> kinds(Plan plan, DutyRule rule) {
        var ofTiers = plan.tiers().stream()
                .filter(tier -> rule.owes().tiers().contains(tier.code()))
                .map(Tier::kinds)
                .flatMap(List::stream)
                .map(kind -> kind.value().kind());
        return java.util.stream.Stream.concat(ofTiers, rule.owes().kinds().stream())
                .distinct()
                .toList();
    }

    private static List<String> kindsFor(DutyRule rule, boolean parent) {
        return rule.receivers().byKind().entrySet().stream()
                .filter(entry -> (entry.getValue() == Body.PARENT) == parent)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Optional<NamedBody> body(Plan plan, Body body) {
        var cited = body == Body.STANDING_BODY
                ? plan.bodies().standingBody()
                : plan.bodies().issuer();
        return Optional.ofNullable(cited).map(Cited::value);
    }

    String document() {
        return rule.document().name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    LocalDate dueOn() {
        return rule.due().value() instanceof Due.OnDate(var date) ? date : null;
    }

    boolean afterHeld() {
        return rule.due().value() instanceof Due.AfterHeld;
    }

    @Nullable
    Integer heldDays() {
        return rule.due().value() instanceof Due.AfterHeld(var days) ? days : null;
    }

    @Nullable
    String dueWhen() {
        return rule.due().value() instanceof Due.When(var condition) ? condition : null;
    }
}
