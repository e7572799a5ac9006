package vn.daihoi.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who receives what is sent up, and decides on it.
///
/// @param usual for every unit whose kind is not named
/// @param byKind other receivers for some kinds of unit
/// @param note why, where the plan does not say so
public record Receivers(
        @JsonProperty("default") Body usual,
        Map<String, Body> byKind,
        @Nullable String note) {

    public Receivers {
        byKind = Absent.or(byKind, Map.of());
    }

    public Body forKind(String kind) {
        return byKind.getOrDefault(kind, usual);
    }
}
