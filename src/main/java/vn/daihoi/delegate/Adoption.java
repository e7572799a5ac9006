package vn.daihoi.delegate;

import java.time.LocalDate;

/// The vote by which a conference passes its list of delegates (KH128 II.3, item 8).
///
/// @param summoned how many were summoned
/// @param present how many were in the hall when it was voted
/// @param byBallot by ballot papers; otherwise by a show of hands
public record Adoption(
        LocalDate heldOn, int summoned, int present, int inFavour, int against, int abstaining, boolean byBallot) {

    public int voted() {
        return inFavour + against + abstaining;
    }
}
