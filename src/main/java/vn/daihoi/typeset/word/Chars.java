package vn.daihoi.typeset.word;

/// The characters between two tags.
public record Chars(String text) implements Node {}
