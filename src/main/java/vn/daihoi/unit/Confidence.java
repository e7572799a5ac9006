package vn.daihoi.unit;

/// How sure the bundled sample list is that a unit existed under this name in the season.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
