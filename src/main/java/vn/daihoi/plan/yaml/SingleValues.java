package vn.daihoi.plan.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Values that are wrong in themselves though the schema lets them pass.
final class SingleValues {
    private static final Set<String> YES_OR_NO = Set.of("women", "young", "direct-workers", "new-exemplars");

    private SingleValues() {}

    static List<Fault> check(Place root) {
        var tiers = root.at("tiers").items();
        return Stream.of(
                        tiers.stream().flatMap(SingleValues::shares),
                        tiers.stream()
                                .flatMap(tier -> tier.at("balance").items().stream())
                                .flatMap(SingleValues::targets),
                        root.all()
                                .filter(place -> place.text().indexOf('\u0000') >= 0)
                                .map(it -> it.fault("control")))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Fault> shares(Place tier) {
        var exemplars = tier.at("shares").at("exemplars");
        var guests = tier.at("shares").at("guests");
        return exemplars.isNumber() && guests.isNumber() && exemplars.number() + guests.number() != 100
                ? Stream.of(guests.fault("shares-sum", exemplars.number(), guests.number()))
                : Stream.empty();
    }

    /// Shares that together ask for more delegates than there are, and targets an axis of yes and no cannot have.
    private static Stream<Fault> targets(Place axis) {
        var targets = axis.at("targets").items();
        var asked = targets.stream()
                .filter(target ->
                        target.at("of").isThere() && target.at("at-least").isNumber())
                .mapToInt(target -> target.at("at-least").number())
                .sum();
        var yesOrNo = YES_OR_NO.contains(axis.at("measures").text());
        return Stream.concat(
                asked > 100 ? Stream.of(axis.at("targets").fault("targets-sum", asked)) : Stream.empty(),
                targets.stream()
                        .filter(target -> yesOrNo
                                && (target.at("of").isThere()
                                        || target.at("each-represented").isThere()))
                        .map(target -> target.fault(
                                "target-of-yes-or-no", axis.at("measures").text())));
    }
}
