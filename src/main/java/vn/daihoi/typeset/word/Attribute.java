package vn.daihoi.typeset.word;

/// @param name with the usual prefix of its namespace: `w:val`
/// @param tag as it is written in the file
public record Attribute(String name, String tag, String value) {
    public static Attribute of(String name, String value) {
        return new Attribute(name, name, value);
    }
}
