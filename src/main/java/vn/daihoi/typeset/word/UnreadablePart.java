package vn.daihoi.typeset.word;

/// A part of a package that is not the XML it should be.
public final class UnreadablePart extends RuntimeException {
    UnreadablePart(String part, Exception cause) {
        super("part (%s) cannot be read".formatted(part), cause);
    }
}
