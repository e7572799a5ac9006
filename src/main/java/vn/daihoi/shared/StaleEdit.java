package vn.daihoi.shared;

/// Somebody saved first. The page shows what changed meanwhile and keeps what was typed.
public final class StaleEdit extends RuntimeException {

    public StaleEdit(String what, Object id, int typedOn, int current) {
        super("%s (%s) was edited on version (%d), but version (%d) is current".formatted(what, id, typedOn, current));
    }

    public static void unlessCurrent(String what, Object id, int typedOn, int current) {
        if (typedOn != current) {
            throw new StaleEdit(what, id, typedOn, current);
        }
    }
}
