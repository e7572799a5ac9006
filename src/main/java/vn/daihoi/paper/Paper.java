package vn.daihoi.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.file.StoredFile;

/// A paper that was sent. It never changes afterwards; it can only be recalled.
///
/// @param unitId the unit whose number it bears and whose people sent it
/// @param recipients the lines of “Nơi nhận”
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
        Instant sentAt,
        String sentBy,
        @Nullable Recall recall,
        List<StoredFile> files) {

    public record Recall(Instant at, String by, String reason) {}

    public boolean isRecalled() {
        return recall != null;
    }
}
