package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Wish;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Yardsticks;
import vn.daihoi.delegate.composition.AxisCount;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.composition.Measuring;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Measure;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// Reads a list as a pool: who is proposed, what they are told apart by (the plan's axes, in what quality they attend,
/// who sends them), and what the plan and the allocation want of it.
@Component
class Proposals {
    private final Delegates delegates;
    private final Yardsticks yardsticks;
    private final Units units;
    private final SensitiveData sensitive;

    Proposals(Delegates delegates, Yardsticks yardsticks, Units units, SensitiveData sensitive) {
        this.delegates = delegates;
        this.yardsticks = yardsticks;
        this.units = units;
        this.sensitive = sensitive;
    }

    /// Rules that ask for what is sensitive tell it of each person they let go or leave: by role only.
    void requireRight(Proposal proposal, List<Wish> wishes) {
        if (proposal.masks().askedBy(wishes) && !proposal.masks().open()) {
            throw new Refused(List.of(new Finding("LC-107", Severity.BREACH, null, List.of(), null)));
        }
    }

    /// The same before people are named by such rules: the look is written down.
    void requireLook(Actor actor, Proposal proposal, List<Wish> wishes) {
        requireRight(proposal, wishes);
        if (proposal.masks().askedBy(wishes)) {
            sensitive.look(actor, proposal.masks().registrants(), "choice.look.files");
        }
    }

    Proposal of(Actor actor, long listId, Words t) {
        var list = delegates.list(actor, listId);
        var unit = units.visibleTo(actor, list.unitId());
        var all = delegates.lines(actor, list, unit);
        var lines = all.stream().filter(line -> line.entry().state().counts()).toList();
        var by = yardsticks.of(unit, list, new ValueNames(t), t.of("choice.register"));
        var masks = masks(actor, all, by);
        var values = new HashMap<Long, Map<String, String>>();
        lines.forEach(line -> values.put(line.entry().id(), new LinkedHashMap<>()));
        var people = lines.stream().map(Delegates.Line::delegate).toList();
        var attributes = new ArrayList<Attribute>();
        var counted = Composition.of(people, by).axes();
        for (var axis : by.axes()) {
            if (axis.value().measures() != null && !masks.hides(axis.value().name())) {
                attributes.add(axis(axis, people, by, counted, values, t));
            }
        }
        attributes.add(quality(people, by, values, t));
        attributes.add(senders(people, by, values, t));
        var candidates = lines.stream()
                .map(line -> candidate(line, values.getOrDefault(line.entry().id(), Map.of()), t))
                .toList();
        return new Proposal(list, unit, seats(list, by, lines), attributes, candidates, masks);
    }

    private static Masks masks(Actor actor, List<Delegates.Line> lines, Yardstick by) {
        return new Masks(
                lines.stream()
                        .map(Delegates.Line::registrant)
                        .allMatch(one -> one != null && PeopleRights.seesSensitive(actor, one.unitId())),
                by.axes().stream()
                        .map(Cited::value)
                        .filter(Proposals::isSensitive)
                        .map(Axis::name)
                        .collect(Collectors.toSet()),
                lines.stream().map(line -> line.entry().registrantId()).toList());
    }

    private static int seats(DelegateList list, Yardstick by, List<Delegates.Line> lines) {
        if (list.seats() != null) {
            return Math.min(list.seats(), lines.size());
        }
        int most = by.cap() == null ? lines.size() : Math.min(by.cap().value(), lines.size());
        var go = (int) lines.stream().filter(line -> line.entry().counts()).count();
        return Math.min(most, go == 0 ? lines.size() : go);
    }

    private static Candidate candidate(Delegates.Line line, Map<String, String> values, Words t) {
        var one = line.delegate();
        var name = line.registrant() == null ? t.of("choice.hidden") : one.name();
        return new Candidate(
                one.entryId(), name, one.post(), one.unit(), line.entry().reserve(), values);
    }

    private static Attribute axis(
            Cited<Axis> axis,
            List<Delegate> people,
            Yardstick by,
            List<AxisCount> counted,
            Map<Long, Map<String, String>> values,
            Words t) {
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
                people,
                values,
                bars,
                Map.of(),
                person -> measuring
                        .of(person, axis.value())
                        .map(value -> said(axis.value(), value, words))
                        .orElse(t.of("choice.value.unknown")));
    }

    private static boolean isSensitive(Axis axis) {
        return axis.measures() == Measure.ETHNICITY || axis.measures() == Measure.RELIGION;
    }

    private static String said(Axis axis, String value, ValueNames words) {
        var measure = axis.measures();
        return measure == null ? value : words.say(measure, value);
    }

    /// Exemplars and guests, with their shares where the plan says how far “about” reaches (KH128 II.2.a).
    private static Attribute quality(
            List<Delegate> people, Yardstick by, Map<Long, Map<String, String>> values, Words t) {
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
                people,
                values,
                bars,
                Map.of(),
                person -> person.kind().isExemplar() ? exemplar : t.of("choice.quality.guest"));
    }

    /// Seats are given to units for their exemplars; who comes as a guest or by post is nobody's quota.
    private static Attribute senders(
            List<Delegate> people, Yardstick by, Map<Long, Map<String, String>> values, Words t) {
        var seats = new HashMap<String, Integer>();
        by.seats().values().forEach(given -> seats.put(given.unit(), given.number()));
        return attribute(
                t.of("choice.sender"),
                null,
                people,
                values,
                Map.of(),
                seats,
                person -> person.kind().isExemplar() ? person.unit() : t.of("choice.sender.guest"));
    }

    private static Attribute attribute(
            String name,
            @Nullable Citation citation,
            List<Delegate> people,
            Map<Long, Map<String, String>> values,
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
