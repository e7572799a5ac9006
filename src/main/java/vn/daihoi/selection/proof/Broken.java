package vn.daihoi.selection.proof;

/// A certificate does not prove what it says.
public final class Broken extends RuntimeException {
    Broken(String what) {
        super(what);
    }

    static void unless(boolean holds, String what) {
        if (!holds) {
            throw new Broken(what);
        }
    }

    /// @param what with a `%d` for the number, written only where it is needed
    static void unless(boolean holds, String what, int number) {
        if (!holds) {
            throw new Broken(what.formatted(number));
        }
    }
}
