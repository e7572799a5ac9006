package vn.daihoi.selection;

import java.util.List;

/// One who may be chosen.
///
/// @param features one per category of the pool, in its order; an empty one means that no quota is concerned
public record Person(String id, List<String> features) {
    public Person {
        features = List.copyOf(features);
    }
}
