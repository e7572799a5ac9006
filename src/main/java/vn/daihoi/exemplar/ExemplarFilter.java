package vn.daihoi.exemplar;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.VietnameseText;

/// Which exemplars of a season to list.
///
/// @param text words of the name or the headline; accents do not matter
/// @param underId only those proposed by this unit and the units below it
/// @param state code of a state; null for all
/// @param deskId only those that lie with this unit, waiting
/// @param isNew only new ones
public record ExemplarFilter(
        String season,
        String text,
        @Nullable Kind kind,
        @Nullable Sector field,
        @Nullable Long movementId,
        @Nullable Long underId,
        @Nullable String state,
        @Nullable Long deskId,
        boolean isNew) {

    public static ExemplarFilter all(String season) {
        return new ExemplarFilter(season, "", null, null, null, null, null, null, false);
    }

    public static ExemplarFilter under(String season, long unitId) {
        return new ExemplarFilter(season, "", null, null, null, unitId, null, null, false);
    }

    /// Proposals on which this unit has to decide.
    public static ExemplarFilter waitingAt(String season, long unitId) {
        return new ExemplarFilter(season, "", null, null, null, null, "proposed", unitId, false);
    }

    String[] patterns() {
        return Arrays.stream(VietnameseText.plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> "%" + VietnameseText.literal(word) + "%")
                .toArray(String[]::new);
    }
}
