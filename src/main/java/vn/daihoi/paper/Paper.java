package vn.daihoi.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.file.StoredFile;

/// A paper that was given its number. From then on it never changes; it can be sent, and it can be recalled.
///
/// @param unitId the unit whose number it bears and whose people issued it
/// @param recipients the lines of “Nơi nhận”
/// @param sent null while it lies with its issuer
/// @param recall null while it stands
public record Paper(
        long id,
        long unitId,
        String unitPath,
        String issuer,
        String number,
        LocalDate issuedOn,
        PaperKind kind,
        String summary,
        String signer,
        List<String> recipients,
        Step issued,
        @Nullable Step sent,
        @Nullable Recall recall,
        List<PaperFile> files) {

    /// Who did it, and when.
    public record Step(Instant at, String by) {}

    public record Recall(Instant at, String by, String reason) {}

    /// A file of the paper.
    public record PaperFile(FileRole role, StoredFile file) {}

    public boolean isRecalled() {
        return recall != null;
    }

    public boolean isSent() {
        return sent != null;
    }
}
