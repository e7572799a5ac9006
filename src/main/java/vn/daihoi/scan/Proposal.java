package vn.daihoi.scan;

/// What a paper seems to say in one place.
///
/// @param percent how sure that is; a person decides
public record Proposal(Field field, String value, int percent) {

    /// What is looked for on the first page, by the form of official papers (TT01/2011, NĐ30/2020 annex I).
    public enum Field {
        NUMBER,
        ISSUED_ON,
        BODY,
        KIND,
        SUMMARY
    }
}
