package vn.daihoi.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.HonourName;
import vn.daihoi.people.Kind;

/// One award to be handed over.
///
/// @param award its code among the honours of the law
/// @param decision number of the decision; "" while unknown
/// @param giver the body whose decision the register knows by this number; "" while unknown
/// @param recipient to whom it was given, in the register
/// @param receiverEntryId who goes up, on the list of the conference; null for somebody who is not on it
/// @param receiverName "" while nobody is named
/// @param handedBy who hands it over; "" while nobody is named
/// @param batch as the officer has laid down; null where the order of the awards decides
public record Giving(
        long id,
        long conferenceId,
        String award,
        String rank,
        String decision,
        String giver,
        long recipient,
        String recipientName,
        Kind kind,
        @Nullable Long receiverEntryId,
        String receiverName,
        Receiving receiving,
        String handedBy,
        @Nullable Integer batch,
        GivingState state,
        @Nullable Instant stateAt,
        int version) {

    /// `Huân chương Lao động hạng Ba`, `Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng`.
    public String title() {
        return HonourName.of(award, rank, giver);
    }

    public AwardFamily family() {
        return Awards.coded(award).map(Award::family).orElse(AwardFamily.COMMENDATION);
    }

    /// Those handed over in one batch are of one honour.
    String honour() {
        return award + "/" + rank;
    }
}
