package vn.daihoi.delegate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.composition.Population;
import vn.daihoi.delegate.composition.ValueWords;
import vn.daihoi.delegate.composition.Yardstick;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.unit.Unit;

/// Finds what a list is measured by.
@Component
public class Yardsticks {
    private final ListGrounds grounds;
    private final Populations populations;
    private final AllocatedSeats seats;

    Yardsticks(ListGrounds grounds, Populations populations, AllocatedSeats seats) {
        this.grounds = grounds;
        this.populations = populations;
        this.seats = seats;
    }

    public Yardstick of(Unit unit, DelegateList list, ValueWords words, String registerName) {
        return of(grounds.of(unit, list.season()), list, words, registerName);
    }

    /// @param registerName how the register is called where it is the source of a number
    public Yardstick of(ListGrounds.Found found, DelegateList list, ValueWords words, String registerName) {
        var unit = found.unit();
        return switch (list.purpose()) {
            case HERE ->
                new Yardstick(
                        found.terms().cap(),
                        found.terms().shares(),
                        found.tier().balance(),
                        population(unit, list, found, registerName),
                        seats.to(unit, list.season()),
                        found.day(),
                        words);
            case UP ->
                new Yardstick(
                        given(unit, list, found),
                        null,
                        found.tier().balance(),
                        population(unit, list, found, registerName),
                        Map.of(),
                        found.day(),
                        words);
        };
    }

    /// What the unit may send up: by the allocation, or by the notice of the national council.
    private @Nullable Cited<Integer> given(Unit unit, DelegateList list, ListGrounds.Found found) {
        if (list.seats() != null && unit.parentId() == null) {
            return new Cited<>(list.seats(), found.terms().form().citation());
        }
        return grounds.nextAbove(unit)
                .map(above -> seats.to(above, list.season()).get(unit.id()))
                .map(it -> new Cited<>(it.number(), found.terms().form().citation()))
                .orElse(null);
    }

    private Population population(Unit unit, DelegateList list, ListGrounds.Found found, String registerName) {
        var typed = populations.typed(unit.id(), list.season());
        var axes = new LinkedHashMap<String, Population.Numbers>();
        for (var cited : found.tier().balance()) {
            var numbers = numbers(unit, cited.value(), typed, found, registerName);
            if (numbers.total() > 0) {
                axes.put(cited.value().code(), numbers);
            }
        }
        return new Population(axes);
    }

    private Population.Numbers numbers(
            Unit unit, Axis axis, List<Populations.Typed> typed, ListGrounds.Found found, String registerName) {
        var told = new LinkedHashMap<String, Long>();
        var source = "";
        for (var one : typed) {
            if (one.axis().equals(axis.code())) {
                told.put(one.value(), one.number());
                source = one.source();
            }
        }
        return told.isEmpty()
                ? new Population.Numbers(
                        populations.inRegister(unit, axis, found.day().getYear()), registerName)
                : new Population.Numbers(told, source);
    }
}
