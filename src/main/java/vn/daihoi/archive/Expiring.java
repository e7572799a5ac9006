package vn.daihoi.archive;

import java.time.LocalDate;
import java.time.Period;

/// Personal data that served one season only. A bean of the module that keeps it; NĐ 13/2023 lets nobody keep it longer
/// than its purpose needs.
public interface Expiring {

    /// `guest-contacts`; its words are `archive.expiring.<code>` and `archive.expiring.<code>.what`.
    String code();

    /// How long it stays after the season is closed.
    Period kept();

    /// Rows that would go now.
    ///
    /// @param closedOn last day of the season; what was made later belongs to the next
    long count(LocalDate closedOn);

    /// Makes them go; the rest of each row stays where it says what happened.
    ///
    /// @return how many rows lost something
    long remove(LocalDate closedOn);
}
