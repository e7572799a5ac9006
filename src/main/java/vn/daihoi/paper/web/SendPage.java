package vn.daihoi.paper.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// A paper about to be sent.
///
/// @param refused why it was not sent
/// @param planOffered whether the plan in force can be laid into the form
public record SendPage(
        List<Crumb> crumbs,
        PaperForm form,
        FormErrors errors,
        List<Finding> refused,
        Choices choices,
        Preview preview,
        boolean planOffered,
        long megabytes) {

    public record Choices(
            List<Choice> issuers,
            List<Choice> paperKinds,
            List<Choice> tiers,
            List<Choice> kinds,
            List<Choice> subtrees,
            List<Choice> units) {}

    /// Who would receive it.
    ///
    /// @param some the first of them
    public record Preview(int count, String some, int more) {}
}
