package vn.daihoi.plan.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether what begins ends afterwards, and what is small is below what is big.
final class Spans {

    private Spans() {}

    static List<Fault> check(Place root) {
        return Stream.of(
                        root.all().filter(place -> place.node().isObject()).flatMap(Spans::reversed),
                        presidium(root.at("presidium")),
                        root.at("tiers").items().stream().flatMap(Spans::staff),
                        root.at("duties").items().stream().flatMap(duty -> due(root, duty)))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Fault> reversed(Place span) {
        var from = span.at("from");
        var to = span.at("to");
        if (from.isNumber() && to.isNumber() && from.number() > to.number()) {
            return Stream.of(to.fault("years-reversed", from.text(), to.text()));
        }
        var first = day(from);
        var last = day(to);
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? Stream.of(to.fault("window-reversed", from.text(), to.text()))
                : Stream.empty();
    }

    private static Stream<Fault> presidium(Place rule) {
        var min = rule.at("min");
        var max = rule.at("max");
        return min.isNumber() && max.isNumber() && min.number() > max.number()
                ? Stream.of(min.fault("presidium-reversed", min.number(), max.number()))
                : Stream.empty();
    }

    /// Below 250 all staff and above 200 delegates would make 220 both.
    private static Stream<Fault> staff(Place tier) {
        var below = tier.at("form").at("by-staff").at("all-staff-below");
        var above = tier.at("form").at("by-staff").at("delegates-above");
        return below.isNumber() && above.isNumber() && below.number() > above.number() + 1
                ? Stream.of(below.fault("staff-overlap", below.number(), above.number()))
                : Stream.empty();
    }

    private static Stream<Fault> due(Place root, Place duty) {
        var date = duty.at("due").at("date");
        var issued = root.at("plan").at("issued");
        var last = day(date);
        var first = day(issued);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get())
                ? Stream.of(date.fault("due-before-issue", date.text(), issued.text()))
                : Stream.empty();
    }

    private static Optional<LocalDate> day(Place place) {
        try {
            return place.node().isString() ? Optional.of(LocalDate.parse(place.text())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
