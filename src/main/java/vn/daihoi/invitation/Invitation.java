package vn.daihoi.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One person's invitation to one conference, and where it stands.
///
/// @param unitId the unit that holds the conference
/// @param fromUnitId the unit that sends the guest and may answer for them
/// @param generation of the link; an older one leads nowhere
/// @param sentAt when it was last sent by mail; null while it was not
/// @param openedAt when the link was first opened
/// @param backedBy who of the guest's unit agrees with the substitute; null while nobody does
/// @param answeredAt null while there is no answer
/// @param byProxy an officer has answered for the guest
public record Invitation(
        long id,
        long conferenceId,
        long unitId,
        long listId,
        long entryId,
        long registrantId,
        long fromUnitId,
        int generation,
        String email,
        String phone,
        @Nullable Instant sentAt,
        int sends,
        @Nullable LocalDate remindedOn,
        @Nullable Instant openedAt,
        Reply reply,
        @Nullable String backedBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        boolean byProxy,
        int version) {

    public Answer answer() {
        return reply.answer();
    }
}
