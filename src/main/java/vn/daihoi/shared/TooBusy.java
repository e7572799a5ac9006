package vn.daihoi.shared;

/// So many ask at this moment that this one was not come to in time; over by itself.
public final class TooBusy extends RuntimeException {
    public TooBusy(String why) {
        super(why);
    }
}
