package vn.daihoi.typeset.word;

/// A piece of an XML part.
public sealed interface Node permits Element, Chars {}
