package vn.daihoi.shared;

/// Not there, or not yours: the reader cannot tell which, and must not.
public final class NotThere extends RuntimeException {

    public NotThere(String what, Object id) {
        super("%s (%s) is not there or outside the reader's scope".formatted(what, id));
    }
}
