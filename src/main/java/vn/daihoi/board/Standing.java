package vn.daihoi.board;

/// Where a duty stands, as the board counts it. The order is the order of the bars: from done to untouched.
public enum Standing {
    ACCEPTED("accepted"),
    /// Sent up; the receiver has to look at it.
    WAITING("waiting"),
    /// Sent back with reasons; the unit has to mend it.
    RETURNED("returned"),
    /// Begun, or waiting for the head of the unit; nothing has been sent up.
    IN_HAND("in-hand"),
    NOT_BEGUN("not-begun");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /// The word used in addresses, messages and JSON.
    public String code() {
        return code;
    }

    /// Only what still lies with the unit can be late: after sending up, the clock of the receiver runs.
    public boolean isWithUnit() {
        return switch (this) {
            case RETURNED, IN_HAND, NOT_BEGUN -> true;
            case ACCEPTED, WAITING -> false;
        };
    }
}
