package vn.daihoi.shared.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A field that two people changed at once.
public record Clash(String field, String theirs, String yours) {

    /// Of two forms, in the order of yours.
    ///
    /// @param label of a field by its name
    public static List<Clash> between(
            Map<String, String> theirs, Map<String, String> yours, UnaryOperator<String> label) {
        return yours.entrySet().stream()
                .map(one -> new Clash(one.getKey(), theirs.getOrDefault(one.getKey(), ""), one.getValue()))
                .filter(one -> !one.theirs().equals(one.yours()))
                .map(one -> new Clash(label.apply(one.field()), one.theirs(), one.yours()))
                .toList();
    }
}
