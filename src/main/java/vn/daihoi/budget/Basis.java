package vn.daihoi.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where the quantity of a line comes from: it is counted, so that nobody types what the lists already say.
public enum Basis {
    /// By hand: tonnes of flowers, buses.
    TYPED,
    /// Once: the hall, the banner.
    ONE,
    EVERYBODY,
    EXEMPLARS,
    GUESTS,
    /// Everybody on the list who is not on the state payroll.
    UNPAID,
    /// Guests who are not on the state payroll.
    UNPAID_GUESTS,
    /// Who has accepted the invitation.
    ACCEPTED,
    /// Who has asked for a bed.
    LODGING,
    /// Who has asked for a bed and is not on the state payroll.
    UNPAID_LODGING,
    COMPANIONS,
    BADGES,
    /// Awards to be handed over on the stage.
    AWARDS,
    /// Papers read by exemplars.
    TALKS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Basis> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// Whether it leaves out who is paid by the state anyway.
    boolean isOfUnpaid() {
        return this == UNPAID || this == UNPAID_GUESTS || this == UNPAID_LODGING;
    }
}
