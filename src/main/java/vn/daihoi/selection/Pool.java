package vn.daihoi.selection;

import java.util.HashSet;
import java.util.List;

/// Those among whom a choice is made. Ids are unique; every person has one feature per category.
public record Pool(List<String> categories, List<Person> people) {
    public Pool {
        categories = List.copyOf(categories);
        people = List.copyOf(people);
        var seen = new HashSet<String>();
        for (var person : people) {
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException("id (%s) is in the pool twice".formatted(person.id()));
            }
            if (person.features().size() != categories.size()) {
                throw new IllegalArgumentException("person (%s) has %d features, expected %d"
                        .formatted(person.id(), person.features().size(), categories.size()));
            }
        }
    }
}
