package vn.daihoi.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What of a delegate can be counted on an axis of balance.
public enum Measure {
    @JsonProperty("sector")
    SECTOR,
    @JsonProperty("locality")
    LOCALITY,
    @JsonProperty("field")
    FIELD,
    @JsonProperty("economic-sector")
    ECONOMIC_SECTOR,
    @JsonProperty("ethnicity")
    ETHNICITY,
    @JsonProperty("religion")
    RELIGION,
    @JsonProperty("women")
    WOMEN,
    @JsonProperty("young")
    YOUNG,
    @JsonProperty("direct-workers")
    DIRECT_WORKERS,
    @JsonProperty("new-exemplars")
    NEW_EXEMPLARS;

    /// Whether it asks yes or no of each delegate; otherwise each delegate has one of many values.
    public boolean isYesOrNo() {
        return switch (this) {
            case WOMEN, YOUNG, DIRECT_WORKERS, NEW_EXEMPLARS -> true;
            case SECTOR, LOCALITY, FIELD, ECONOMIC_SECTOR, ETHNICITY, RELIGION -> false;
        };
    }
}
