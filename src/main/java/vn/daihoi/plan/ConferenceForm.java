package vn.daihoi.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The form an event takes.
public enum ConferenceForm {
    /// Hội nghị toàn thể
    @JsonProperty("all-staff")
    ALL_STAFF,
    /// Hội nghị đại biểu
    @JsonProperty("delegates")
    DELEGATES,
    /// Đại hội
    @JsonProperty("congress")
    CONGRESS,
    /// The plan does not say; the unit must choose between all staff and delegates.
    @JsonProperty("to-be-chosen")
    TO_BE_CHOSEN
}
