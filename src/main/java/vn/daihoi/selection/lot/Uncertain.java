package vn.daihoi.selection.lot;

/// The calculation could not prove its answer, so it gives none.
public final class Uncertain extends RuntimeException {
    Uncertain(String what) {
        super(what);
    }
}
