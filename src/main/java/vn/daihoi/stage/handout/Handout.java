package vn.daihoi.stage.handout;

/// A paper that delegates read once its line has opened.
public record Handout(long id, long line, long fileId, String name) {}
