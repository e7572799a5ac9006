package vn.daihoi.choice;

import vn.daihoi.selection.lot.Progress;

/// Is told what a calculation does now. Of the steps of a lot the share that is done is told too.
interface Steps extends Progress {
    /// Nobody can tell how far these two have come.
    enum Step {
        MERIT,
        EXPLAIN
    }

    void at(Step step);
}
