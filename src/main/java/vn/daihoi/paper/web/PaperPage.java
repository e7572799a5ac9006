package vn.daihoi.paper.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.signature.SignatureReport;

/// One paper.
///
/// @param recalled who recalled it, when and why; empty while it stands
/// @param received how many of `receipts` have been opened, in words; empty for those who do not see them
/// @param sending null where there is nothing to send, or not by this reader
/// @param signing null where there is no file to sign, or not by this reader
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
        String issued,
        String sent,
        List<String> recipients,
        String recalled,
        String recallReason,
        List<File> files,
        boolean filesOpen,
        String received,
        List<Line> receipts,
        boolean mayRecall,
        @Nullable Sending sending,
        @Nullable Signing signing,
        List<Finding> refused,
        String reason) {

    /// To whom it may still be sent.
    ///
    /// @param up the units above, nearest first
    /// @param sending null where there is nothing to send, or not by this reader
    /// @param refused why it was not sent
    public record Sending(
            List<Choice> up, List<Choice> kinds, List<Choice> below, boolean again, List<Finding> refused) {
        public boolean isEmpty() {
            return up.isEmpty() && kinds.isEmpty() && below.isEmpty();
        }
    }

    /// With which keys it may be signed here.
    ///
    /// @param refused why it was not signed
    public record Signing(List<Choice> keys, boolean again, List<Finding> refused) {}

    public record File(long id, String name, String role, String size, SignatureReport signature) {}

    /// @param opened who and when; empty while nobody has
    public record Line(String unit, String place, String link, boolean received, String opened) {}
}
