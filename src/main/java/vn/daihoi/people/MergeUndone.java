package vn.daihoi.people;

/// A merge was a mistake: the restored one is a person of their own again, and gets the references of before back.
public record MergeUndone(long mergeId, long survivorId, long restoredId) {}
