package vn.daihoi.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of a unit's template for a kind of paper.
///
/// @param fileId null: from here on the built-in one was used again
/// @param offered units below without a template of their own use it
public record TemplateVersion(
        long id,
        long unitId,
        String code,
        int version,
        @Nullable Long fileId,
        String note,
        boolean offered,
        Instant madeAt,
        String madeBy) {

    public boolean isBuiltIn() {
        return fileId == null;
    }
}
