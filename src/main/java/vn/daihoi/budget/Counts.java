package vn.daihoi.budget;

import java.util.List;
import java.util.Map;

/// What the lists of a conference say today.
///
/// @param people everybody on the list, with whether the state pays them
public record Counts(Map<Basis, Integer> byBasis, List<Person> people) {
    public static final Counts NONE = new Counts(Map.of(), List.of());

    public Counts {
        byBasis = Map.copyOf(byBasis);
        people = List.copyOf(people);
    }

    /// @param said whether an officer has said so; else it is inferred
    public record Person(
            long registrantId, String name, String post, String unit, boolean guest, Payroll payroll, boolean said) {}

    public int of(Basis basis) {
        return byBasis.getOrDefault(basis, 0);
    }

    public List<Person> unclear() {
        return people.stream().filter(one -> one.payroll() == Payroll.UNCLEAR).toList();
    }
}
