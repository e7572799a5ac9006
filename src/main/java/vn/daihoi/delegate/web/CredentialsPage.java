package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.delegate.credentials.Credentials;

/// The credentials report as it is drawn.
///
/// @param few below how many delegates what is sensitive is not counted for this reader; 0 where it is counted
/// @param oldest in words; "" where nobody's age is known
/// @param youngest in words; "" where nobody's age is known
public record CredentialsPage(
        ListHead head,
        Credentials credentials,
        int few,
        int women,
        String oldest,
        String youngest,
        List<Table> tables) {

    /// Before anybody came there is nothing to say of it.
    public boolean hasPresence() {
        return credentials.recorded() > 0;
    }

    public record Table(String code, String name, int total, int present, List<Part> parts) {}

    /// @param url of the names behind the number; "" where they are not shown to this reader
    /// @param width share for an SVG attribute
    public record Part(String label, int number, double share, int present, String width, String url) {}
}
