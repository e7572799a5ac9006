package vn.daihoi.delegate.composition;

import java.util.List;
import java.util.stream.Collectors;

/// Names in a sentence: all of a few, the first of many.
final class Naming {
    private static final int MOST = 8;

    private Naming() {}

    static String some(List<String> names) {
        var named = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? named + "…" : named;
    }
}
