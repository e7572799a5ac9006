package vn.daihoi.shared;

/// How much a finding weighs. A breach stops what goes up unless a named person accepts it with a reason.
public enum Severity {
    BREACH,
    WARNING,
    NOTE
}
