package vn.daihoi.conference.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.shared.web.Frame;

/// A conference at a glance: what is still to do, what the plan lays down, what was found, what happened.
///
/// @param steps the checklist, in the order of the work
/// @param day pages of the conference's day
/// @param next the act that is the unit's next step; null for readers and when all is done
public record OverviewPage(
        ConferenceHead head,
        List<Step> steps,
        @Nullable String next,
        List<Term> terms,
        Judgement judgement,
        Acts acts,
        List<Frame.Place> day,
        List<Invitation> invitations,
        List<Lesson> lessons,
        List<Line> history) {

    /// @param state done, open, heed or bad
    public record Step(String key, String path, String state, String words) {}

    /// What the reader may do now.
    public record Acts(boolean settle, boolean hold, boolean postpone, boolean cancel, boolean reopen) {
        public boolean any() {
            return settle || hold || postpone || cancel || reopen;
        }
    }

    /// An invitation this unit has received from a pilot.
    public record Invitation(InvitedPeer peer, boolean mayAnswer) {}

    /// @param changes what was changed, one line each
    public record Line(Instant at, String who, String action, List<Change> changes) {}

    public record Change(String field, String before, String after) {}
}
