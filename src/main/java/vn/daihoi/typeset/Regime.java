package vn.daihoi.typeset;

import java.time.LocalDate;

/// Which rule of form a paper follows: decided by its own date (NĐ 30/2020 Điều 38: in force from the day of signing).
public enum Regime {
    /// Thông tư 01/2011/TT-BNV: page number at the bottom right.
    CIRCULAR_01_2011,
    /// Nghị định 30/2020/NĐ-CP: page number at the top centre, grounds in italics.
    DECREE_30_2020;

    private static final LocalDate DECREE_IN_FORCE = LocalDate.of(2020, 3, 5);

    public static Regime on(LocalDate day) {
        return day.isBefore(DECREE_IN_FORCE) ? CIRCULAR_01_2011 : DECREE_30_2020;
    }
}
