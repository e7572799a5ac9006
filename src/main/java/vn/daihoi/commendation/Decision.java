package vn.daihoi.commendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourName;

/// A decision that gives one honour to all the lines of a round that were found worthy of it.
///
/// @param paperId in the register of papers; null for a decision from above that was only recorded
/// @param recall null while it stands
public record Decision(
        long id,
        long unitId,
        String season,
        long roundId,
        String award,
        String rank,
        Act act,
        @Nullable Long paperId,
        Instant recordedAt,
        String recordedBy,
        @Nullable Recall recall) {

    /// @param body that decided: `Ủy ban nhân dân tỉnh Sóc Trăng`
    /// @param post of the signer, as it stands over the name: `CHỦ TỊCH`
    /// @param place before the date on a certificate
    public record Act(String number, LocalDate onDay, String body, String signer, String post, String place) {}

    public record Recall(Instant at, String by, String reason) {}

    public boolean isRecalled() {
        return recall != null;
    }

    public Honour honour() {
        return new Honour(award, rank, act.onDay().getYear(), act.onDay(), act.number(), act.body());
    }

    public String title() {
        return HonourName.of(award, rank, act.body());
    }
}
