package vn.daihoi.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// An honour as the law knows it.
///
/// @param form within its family: huân chương, bằng khen, …
/// @param subjects to whom it may be given
/// @param ranks Nhất, Nhì, Ba from high to low; empty where it has none
/// @param since the first day on which it may be given
/// @param by how it is called after the body that gave it (see [HonourName]); empty where the law's name says enough
public record Award(
        String code,
        AwardFamily family,
        String form,
        String name,
        Set<Kind> subjects,
        List<String> ranks,
        LocalDate since,
        String law,
        String by) {

    /// The law of 2022 in force from 1/1/2024 brought new ones (Luật 06/2022/QH15).
    public boolean mayBeGivenIn(int year) {
        return year >= since.getYear() || since.getYear() == FIRST_LAW;
    }

    /// Orders and titles given before the law of 2003 stay what they are.
    private static final int FIRST_LAW = 2004;
}
