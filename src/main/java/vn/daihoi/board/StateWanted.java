package vn.daihoi.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// By what a reader looks for duties: late ones, or where they stand.
public enum StateWanted {
    LATE("late"),
    /// Nothing sent up and the last day not yet past.
    MISSING("missing"),
    NOT_BEGUN(Standing.NOT_BEGUN.code()),
    IN_HAND(Standing.IN_HAND.code()),
    RETURNED(Standing.RETURNED.code()),
    WAITING(Standing.WAITING.code()),
    ACCEPTED(Standing.ACCEPTED.code());

    private final String code;

    StateWanted(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<StateWanted> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    boolean takes(DutyLine duty, LocalDate day) {
        return switch (this) {
            case LATE -> duty.isLateOn(day);
            case MISSING -> duty.standing().isWithUnit() && !duty.isLateOn(day);
            case NOT_BEGUN -> duty.standing() == Standing.NOT_BEGUN;
            case IN_HAND -> duty.standing() == Standing.IN_HAND;
            case RETURNED -> duty.standing() == Standing.RETURNED;
            case WAITING -> duty.standing() == Standing.WAITING;
            case ACCEPTED -> duty.standing() == Standing.ACCEPTED;
        };
    }
}
