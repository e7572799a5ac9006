package vn.daihoi.choice;

/// At least `min` and at most `max` of the chosen have this value of this attribute, and that of the other if one is
/// named.
public record Wish(String attribute, String value, String with, String withValue, int min, int max) {
    private static final String AND = " × ";

    public boolean isPair() {
        return !with.isEmpty();
    }

    /// As the published files name it.
    public String category() {
        return isPair() ? attribute + AND + with : attribute;
    }

    public String feature() {
        return feature(value, withValue);
    }

    String feature(String first, String second) {
        return isPair() ? first + AND + second : first;
    }
}
