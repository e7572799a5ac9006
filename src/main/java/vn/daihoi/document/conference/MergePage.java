package vn.daihoi.document.conference;

/// Copies of one paper: before they are made, while, and after.
///
/// @param code kind of the paper
/// @param draft address of the draft
/// @param path address of this merge; empty before it begins
public record MergePage(String code, String draft, String path, Stage stage, int done, int total) {
    public enum Stage {
        TO_BEGIN,
        GOING_ON,
        READY,
        FAILED
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

    public boolean isEmpty() {
        return total == 0;
    }
}
