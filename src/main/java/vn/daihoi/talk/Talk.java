package vn.daihoi.talk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an exemplar has to say at a conference.
///
/// @param unitId who holds the conference
/// @param fromUnitId who proposed the exemplar, and writes along
/// @param reasons why this one was chosen
/// @param round how often reviewers were asked
/// @param paperId its line in the programme; null before it was frozen for the first time
public record Talk(
        long id,
        long conferenceId,
        String season,
        long unitId,
        long fromUnitId,
        long exemplarId,
        long registrantId,
        Way way,
        String title,
        String reasons,
        String text,
        TalkState state,
        int round,
        @Nullable String frozenBy,
        @Nullable Instant frozenAt,
        @Nullable Long paperId,
        int version) {

    public SpeakingTime time() {
        return SpeakingTime.of(text);
    }
}
