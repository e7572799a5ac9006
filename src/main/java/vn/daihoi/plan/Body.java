package vn.daihoi.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Who acts in a rule, seen from the unit the rule is applied to.
public enum Body {
    @JsonProperty("unit")
    UNIT,
    /// The unit above it in the tree: the district, for its communes.
    @JsonProperty("parent")
    PARENT,
    /// Thường trực Hội đồng Thi đua - Khen thưởng.
    @JsonProperty("standing-body")
    STANDING_BODY,
    /// Who issued the plan: the People's Committee.
    @JsonProperty("issuer")
    ISSUER
}
