package vn.daihoi.conference.pilot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit of the same tier that a pilot has invited to come and learn.
///
/// @param unitId the pilot
/// @param answeredBy null while the peer has not answered
public record InvitedPeer(
        long conferenceId,
        long unitId,
        String unitName,
        long peerId,
        String peerName,
        Instant invitedAt,
        @Nullable Answer answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    public enum Answer {
        COMING,
        DECLINED
    }
}
