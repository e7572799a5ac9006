package vn.daihoi.invitation;

/// A guest's link that was never given out, or was made void. Told of in the guest's words, on every page below it.
public final class NoSuchLink extends RuntimeException {}
