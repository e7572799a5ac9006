package vn.daihoi.unit.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.web.Choice;

/// The tiers of the plan in force, as far as lists of units show them. None before a plan is in force.
record Tiers(List<Tier> tiers) {

    String nameOf(String kind) {
        return tiers.stream()
                .filter(tier -> tier.kind(kind).isPresent())
                .map(tier -> tier.name().value())
                .findFirst()
                .orElse("");
    }

    Set<String> kindsOf(String code) {
        return tiers.stream()
                .filter(tier -> tier.code().equals(code))
                .flatMap(tier -> tier.kinds().stream())
                .map(kind -> kind.value().kind())
                .collect(Collectors.toSet());
    }

    List<Choice> choices() {
        return tiers.stream()
                .map(tier -> new Choice(tier.code(), tier.name().value()))
                .toList();
    }
}
