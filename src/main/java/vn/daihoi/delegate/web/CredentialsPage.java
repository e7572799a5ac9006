package vn.daihoi.delegate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.credentials.Credentials;

/// The credentials report as it is drawn.
///
/// @param discretion what this reader is not told, and why; "" where they are told all
/// @param minority in words; "" where this reader is not told
/// @param religious in words; "" where this reader is not told
/// @param oldest in words; "" where nobody's age is known
/// @param youngest in words; "" where nobody's age is known
public record CredentialsPage(
        ListHead head,
        Credentials credentials,
        String discretion,
        String minority,
        String religious,
        int women,
        String oldest,
        String youngest,
        List<Table> tables) {

    /// Before anybody came there is nothing to say of it.
    public boolean hasPresence() {
        return credentials.recorded() > 0;
    }

    public record Table(String code, String name, int total, int present, List<Part> parts) {
        /// So long that it would run over into another column: folded.
        public boolean isLong() {
            return parts.size() > 20;
        }
    }

    /// @param url of the names behind the number; "" where they are not shown to this reader
    /// @param figure the number in words
    /// @param number null where it is told in words only; so are `share` and `present`
    /// @param width share for an SVG attribute
    public record Part(
            String label,
            String figure,
            @Nullable Integer number,
            @Nullable Double share,
            @Nullable Integer present,
            String width,
            String url) {}
}
