package vn.daihoi.paper.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// One paper.
///
/// @param recalled who recalled it, when and why; empty while it stands
/// @param received how many of `receipts` have been opened, in words; empty for those who do not see them
/// @param refused why it was not recalled
/// @param reason what was typed for it
public record PaperPage(
        List<Crumb> crumbs,
        String path,
        String title,
        String kind,
        String number,
        String issuedOn,
        String issuer,
        String summary,
        String signer,
        String sent,
        List<String> recipients,
        String recalled,
        String recallReason,
        List<File> files,
        boolean filesOpen,
        String received,
        List<Line> receipts,
        boolean mayRecall,
        List<Finding> refused,
        String reason) {

    public record File(long id, String name, String size) {}

    /// @param opened who and when; empty while nobody has
    public record Line(String unit, String place, String link, boolean received, String opened) {}
}
