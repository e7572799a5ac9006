package vn.daihoi.selection;

/// At least `min` and at most `max` of those chosen have this feature of this category.
public record Quota(String category, String feature, int min, int max) {
    public Quota {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "quota of %s %s is %d to %d, expected 0 <= min <= max".formatted(category, feature, min, max));
        }
    }
}
