package vn.daihoi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of a registrant besides the name, and may be shown to whoever may see the registrant at all.
/// Collectives and households leave most of it open.
///
/// @param bornYear many lists know no more than the year
/// @param bornOn always in `bornYear`
/// @param otherPost a second post, such as one in a union or another unit; empty for most
/// @param localityId the unit whose people they speak for, where it is not the one they work in
/// @param newExemplar điển hình mới: came up in this season's movements (KH128 II.2.b)
public record Facts(
        @Nullable Sex sex,
        @Nullable Integer bornYear,
        @Nullable LocalDate bornOn,
        String post,
        String otherPost,
        @Nullable Work work,
        @Nullable Sector sector,
        @Nullable Economy economy,
        @Nullable Long localityId,
        @Nullable Education education,
        @Nullable Theory theory,
        boolean newExemplar) {
    public static final Facts UNKNOWN = new Facts(null, null, null, "", "", null, null, null, null, null, null, false);

    public static Facts of(@Nullable Sex sex, @Nullable Integer bornYear, String post) {
        return new Facts(sex, bornYear, null, post, "", null, null, null, null, null, null, false);
    }
}
