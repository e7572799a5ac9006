package vn.daihoi.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What a duty asks to be sent up.
public enum DutyDocument {
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("committee-decision")
    COMMITTEE_DECISION,
    @JsonProperty("report")
    REPORT,
    @JsonProperty("delegate-list")
    DELEGATE_LIST,
    /// Nothing to send by itself: work whose progress is followed.
    @JsonProperty("task")
    TASK
}
