package vn.daihoi.plan.yaml;

import java.util.List;
import java.util.stream.Stream;

/// Values that are wrong in themselves though the schema lets them pass.
final class SingleValues {

    private SingleValues() {}

    static List<Fault> check(Place root) {
        return Stream.concat(
                        root.at("tiers").items().stream().flatMap(SingleValues::shares),
                        root.all()
                                .filter(place -> place.text().indexOf('\u0000') >= 0)
                                .map(it -> it.fault("control")))
                .toList();
    }

    private static Stream<Fault> shares(Place tier) {
        var exemplars = tier.at("shares").at("exemplars");
        var guests = tier.at("shares").at("guests");
        return exemplars.isNumber() && guests.isNumber() && exemplars.number() + guests.number() != 100
                ? Stream.of(guests.fault("shares-sum", exemplars.number(), guests.number()))
                : Stream.empty();
    }
}
