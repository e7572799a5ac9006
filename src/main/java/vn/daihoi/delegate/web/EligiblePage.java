package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;

/// Whom a list may take without anybody being typed again.
///
/// @param nation whether these are delegates of the congress, for the delegation to the nation's
/// @param award code of an honour they all hold; "" for all
/// @param awards honours that somebody of them holds
/// @param total how many there are, of which `rows` are the first that were asked for
/// @param found how many were asked for
public record EligiblePage(
        ListHead head,
        boolean nation,
        String q,
        String award,
        List<Choice> awards,
        List<Row> rows,
        int found,
        int total) {

    /// @param exemplar address of what was written of them; "" where the season has nothing
    /// @param facts field, sex, direct worker, new exemplar
    public record Row(
            long registrantId,
            String name,
            boolean invented,
            String under,
            String exemplar,
            String headline,
            String facts,
            List<String> honours) {}
}
