package vn.daihoi.commendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;

/// One honour proposed for one registrant.
///
/// @param unitId who proposes
/// @param roundId the round in which it was proposed
/// @param deskId the unit that considers it now
/// @param deskRoundId the round of that unit; null until it takes it up
/// @param decisionId null while nobody has decided
/// @param recalled decisions that gave it and were taken back
public record Proposal(
        long id,
        long unitId,
        String season,
        long roundId,
        long registrantId,
        String award,
        String rank,
        String achievement,
        long deskId,
        @Nullable Long deskRoundId,
        @Nullable Long decisionId,
        List<Long> recalled,
        int version,
        String editedBy,
        Instant editedAt) {

    /// `Huân chương Lao động hạng Ba`
    public String title() {
        return title(award, rank);
    }

    public static String title(String award, String rank) {
        var name = Awards.coded(award).map(Award::name).orElse(award);
        return rank.isEmpty() ? name : name + " hạng " + rank;
    }

    public boolean isDecided() {
        return decisionId != null;
    }

    boolean gives(Honour honour) {
        return honour.award().equals(award) && honour.rank().equals(rank);
    }
}
