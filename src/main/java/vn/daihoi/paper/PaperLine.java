package vn.daihoi.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One paper in a list.
///
/// @param openedAt when the reader's unit first opened it; null in the list of what was sent, and while it is unread
/// @param received how many units have opened it
/// @param addressed to how many units it went
public record PaperLine(
        long id,
        String issuer,
        String number,
        LocalDate issuedOn,
        PaperKind kind,
        String summary,
        Instant sentAt,
        boolean recalled,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        long received,
        long addressed) {}
