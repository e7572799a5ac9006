package vn.daihoi.choice;

/// Something calculated beside the requests, for whoever asked for it.
public sealed interface Errand<T> {
    record Done<T>(T found) implements Errand<T> {}

    /// It waits its turn, or is being worked on.
    record Underway<T>() implements Errand<T> {}

    /// A fault of ours: it is in the log, and asking again tries again.
    record Failed<T>() implements Errand<T> {}
}
