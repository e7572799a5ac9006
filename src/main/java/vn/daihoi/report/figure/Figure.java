package vn.daihoi.report.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;

/// One thing a report counts.
///
/// @param family of honours it belongs to; null for what is no honour
/// @param award the one award it counts; null for the others
/// @param phrases words that follow a typed number that means this figure, without accents
public record Figure(
        String code,
        FigureGroup group,
        @Nullable AwardFamily family,
        @Nullable Award award,
        List<String> phrases) {

    /// Whether it adds up others: a family of honours, or one form of commendation.
    public boolean isSum() {
        return group == FigureGroup.HONOURS && award == null;
    }
}
