package vn.daihoi.document.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.daihoi.document.Draft;

/// Copies of one paper: before they are made, while, and after.
///
/// @param code kind of the paper
/// @param draft address of the draft
/// @param path address of this merge; empty before it begins
/// @param last address of the last merge that is ready; empty for none
public record MergePage(
        String code,
        String draft,
        String path,
        Stage stage,
        int done,
        int total,
        String last,
        @Nullable Instant lastAt) {
    public enum Stage {
        TO_BEGIN,
        GOING_ON,
        READY,
        FAILED,
        INTERRUPTED
    }

    static MergePage toBegin(Draft draft, int total, @Nullable Merge last) {
        var path = path(draft);
        return new MergePage(
                draft.code(),
                path,
                "",
                Stage.TO_BEGIN,
                0,
                total,
                last == null ? "" : path + "/copies/" + last.id(),
                last == null ? null : last.begunAt());
    }

    static MergePage of(Draft draft, Merge merge) {
        var stage = switch (merge.state()) {
            case GOING -> Stage.GOING_ON;
            case READY -> Stage.READY;
            case FAILED -> Stage.FAILED;
            case CANCELLED -> Stage.TO_BEGIN;
            case INTERRUPTED -> Stage.INTERRUPTED;
        };
        var path = path(draft);
        return new MergePage(
                draft.code(), path, path + "/copies/" + merge.id(), stage, merge.done(), merge.total(), "", null);
    }

    private static String path(Draft draft) {
        return "/documents/drafts/" + draft.id();
    }

    public boolean toBegin() {
        return stage == Stage.TO_BEGIN;
    }

    public boolean goesOn() {
        return stage == Stage.GOING_ON;
    }

    public boolean isReady() {
        return stage == Stage.READY;
    }

    /// The words for a merge that came to nothing.
    public String stopped() {
        return stage == Stage.INTERRUPTED ? "document.copies.interrupted" : "document.copies.failed";
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
