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
public record Honour(
        String award, String rank, int year, @Nullable LocalDate decidedOn, String decision) {

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

    /// `Huân chương Lao động hạng Ba`.
    public String title() {
        return title(award, rank);
    }

    static String title(String award, String rank) {
        var name = Awards.coded(award).map(Award::name).orElse(award);
        return rank.isEmpty() ? name : name + " hạng " + rank;
    }
}
