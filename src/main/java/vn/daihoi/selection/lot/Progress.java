package vn.daihoi.selection.lot;

/// Is told how far a long calculation has come. To stop it, interrupt its thread: a `CancellationException` ends it.
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    /// @param share of the stage that is done, from 0 to 1, as far as can be told
    void at(Stage stage, double share);

    /// What is being done.
    enum Stage {
        LEVELS,
        PANELS,
        WEIGHTS,
        CUT,
        DRAW
    }
}
