package vn.daihoi.shared;

/// The paragraph a rule rests on, as a clerk would quote it: `KH128 II.2.b`.
///
/// @param source short name of the document, without spaces: `KH128`, `NĐ30`
/// @param paragraph its own numbering: `II.2.b`
public record Citation(String source, String paragraph) {

    /// Reads `KH128 II.2.b`.
    public static Citation of(String text) {
        var parts = text.strip().split("\\s+", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("citation is (%s), expected SOURCE PARAGRAPH".formatted(text));
        }
        return new Citation(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return source + " " + paragraph;
    }
}
