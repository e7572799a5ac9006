package vn.daihoi.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.composition.AxisCount;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.composition.Measuring;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Words;

/// What people can be told apart by: the plan's axes, in what quality they attend, who sends them. Each attribute is
/// counted, and each person's value of it noted.
final class Attributes {
    private final List<Delegate> people;
    private final Yardstick by;
    private final Words t;
    private final Map<Long, Map<String, String>> values = new HashMap<>();

    Attributes(List<Delegate> people, Yardstick by, Words t) {
        this.people = people;
        this.by = by;
        this.t = t;
        people.forEach(one -> values.put(one.entryId(), new LinkedHashMap<>()));
    }

    /// What the reader may use.
    List<Attribute> seenBy(Masks masks) {
        var attributes = new ArrayList<Attribute>();
        var counted = Composition.of(people, by).axes();
        for (var axis : by.axes()) {
            if (axis.value().measures() != null && !masks.hides(axis.value().name())) {
                attributes.add(axis(axis, counted));
            }
        }
        attributes.add(quality());
        attributes.add(senders());
        return attributes;
    }

    /// By name of the attribute.
    Map<String, String> of(long entryId) {
        return values.getOrDefault(entryId, Map.of());
    }

    private Attribute axis(Cited<Axis> axis, List<AxisCount> counted) {
        var measuring = new Measuring(by.day());
        var words = new ValueNames(t);
        var bars = new HashMap<String, Bar>();
        counted.stream()
                .filter(count -> count.axis().code().equals(axis.value().code()))
                .flatMap(count -> count.bars().stream())
                .forEach(bar -> bars.put(said(axis.value(), bar.value(), words), bar));
        return attribute(
                axis.value().name(),
                axis.citation(),
                bars,
                Map.of(),
                person -> measuring
                        .of(person, axis.value())
                        .map(value -> said(axis.value(), value, words))
                        .orElse(t.of("choice.value.unknown")));
    }

    private static String said(Axis axis, String value, ValueNames words) {
        var measure = axis.measures();
        return measure == null ? value : words.say(measure, value);
    }

    /// Exemplars and guests, with their shares where the plan says how far “about” reaches (KH128 II.2.a).
    private Attribute quality() {
        var exemplar = t.of("choice.quality.exemplar");
        var bars = new HashMap<String, Bar>();
        Citation citation = null;
        var shares = by.shares();
        if (shares != null) {
            citation = shares.citation();
            var tolerance = shares.value().tolerance();
            if (tolerance != null || !shares.value().about()) {
                double wanted = shares.value().exemplars();
                double off = tolerance == null ? 0 : tolerance;
                bars.put(exemplar, new Bar(exemplar, 0, 0, null, wanted - off, wanted + off));
            }
        }
        return attribute(
                t.of("choice.quality"),
                citation,
                bars,
                Map.of(),
                person -> person.kind().isExemplar() ? exemplar : t.of("choice.quality.guest"));
    }

    /// Seats are given to units for their exemplars; who comes as a guest or by post is nobody's quota.
    private Attribute senders() {
        var seats = new HashMap<String, Integer>();
        by.seats().values().forEach(given -> seats.put(given.unit(), given.number()));
        return attribute(
                t.of("choice.sender"),
                null,
                Map.of(),
                seats,
                person -> person.kind().isExemplar() ? person.unit() : t.of("choice.sender.guest"));
    }

    private Attribute attribute(
            String name,
            @Nullable Citation citation,
            Map<String, Bar> bars,
            Map<String, Integer> seats,
            Function<Delegate, String> value) {
        var counts = new TreeMap<String, Integer>();
        bars.keySet().forEach(known -> counts.put(known, 0));
        for (var person : people) {
            var own = value.apply(person);
            counts.merge(own, 1, Integer::sum);
            values.getOrDefault(person.entryId(), new HashMap<>()).put(name, own);
        }
        var found = counts.entrySet().stream()
                .filter(one -> one.getValue() > 0 || wanted(bars.get(one.getKey())))
                .map(one -> {
                    var bar = bars.get(one.getKey());
                    return new Attribute.Value(
                            one.getKey(),
                            one.getValue(),
                            bar == null ? null : bar.atLeast(),
                            bar == null ? null : bar.atMost(),
                            bar == null ? null : bar.population(),
                            seats.get(one.getKey()));
                })
                .toList();
        return new Attribute(name, citation, found);
    }

    private static boolean wanted(@Nullable Bar bar) {
        return bar != null && bar.atLeast() != null && bar.atLeast() > 0;
    }
}
