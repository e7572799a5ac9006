package vn.daihoi.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All names that the templates of one kind of paper may use.
public record Fields(List<Field> all) {

    public Fields {
        all = List.copyOf(all);
    }

    public static Fields of(Field... fields) {
        return new Fields(Arrays.asList(fields));
    }

    public Fields and(Fields more) {
        var both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Fields(both);
    }

    public Optional<Field> named(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
