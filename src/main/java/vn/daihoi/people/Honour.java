package vn.daihoi.people;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An honour that somebody was given.
///
/// @param award its code among the [Awards]
/// @param rank Nhất, Nhì, Ba; empty where the award has none
/// @param decidedOn day of the decision; null where only the year is known
/// @param decision its number: `128/QĐ-UBND`; empty while unknown
/// @param giver the body that gave it: `Ủy ban nhân dân tỉnh Sóc Trăng`; empty while unknown
public record Honour(
        String award, String rank, int year, @Nullable LocalDate decidedOn, String decision, String giver) {

    /// By a body that nobody has written down.
    public Honour(String award, String rank, int year, @Nullable LocalDate decidedOn, String decision) {
        this(award, rank, year, decidedOn, decision, "");
    }

    public static Honour of(String award, int year) {
        return new Honour(award, "", year, null, "");
    }

    /// The same honour of the same year; two papers may write the decision differently.
    boolean isSameAs(Honour other) {
        return award.equals(other.award) && rank.equals(other.rank) && year == other.year;
    }

    /// For the journal.
    Map<String, String> cells() {
        return Map.of("honour", title() + " (" + year + ")");
    }

    /// `Huân chương Lao động hạng Ba`, `Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng`.
    public String title() {
        return HonourName.of(award, rank, giver);
    }
}
