package vn.daihoi.audit;

import org.jspecify.annotations.Nullable;

/// One thing somebody changed, ready to be journalled.
///
/// @param action what was done, past tense: `duty.submitted`
/// @param subject kind of the thing: `dossier`
/// @param unitPath the unit it belongs to (ltree), which decides who may read the entry; null = whole-tree readers only
/// @param before the thing as it was; null when it was made
/// @param after the thing as it is now; null when it was removed
public record Change(
        String action,
        String subject,
        long subjectId,
        @Nullable String unitPath,
        @Nullable Object before,
        @Nullable Object after) {}
