package vn.daihoi.commendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourName;

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

    /// What is proposed, as the law names it: `Huân chương Lao động hạng Ba`. Only a decision says who gives it.
    public String title() {
        return title(award, rank);
    }

    public static String title(String award, String rank) {
        return HonourName.of(award, rank);
    }

    public boolean isDecided() {
        return decisionId != null;
    }

    boolean gives(Honour honour) {
        return honour.award().equals(award) && honour.rank().equals(rank);
    }
}
