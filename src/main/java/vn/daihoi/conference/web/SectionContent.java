package vn.daihoi.conference.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.unit.PlacedUnit;

/// What a section's page shows besides its form.
public sealed interface SectionContent {

    record Facts(
            List<Term> terms,
            List<Choice> forms,
            List<Choice> events,
            int total,
            @Nullable Double share) implements SectionContent {}

    record Name(List<String> lines, @Nullable Citation citation) implements SectionContent {}

    /// @param bodies organising committee and subcommittees, in the order of the plan
    record Committee(List<Body> bodies, List<Choice> roles) implements SectionContent {}

    /// @param rows ids of its members' rows, a new one last
    record Body(String code, String name, List<String> rows) {}

    /// @param units other bodies that may answer for a task; empty where there are none
    /// @param earlier stored tasks, to be waited for
    record Tasks(
            List<String> rows,
            List<Choice> owners,
            List<Choice> bodies,
            List<Choice> units,
            List<Choice> earlier,
            List<Choice> statuses,
            Progress progress)
            implements SectionContent {}

    record Progress(long done, long total, long overdue) {}

    /// @param limit minutes the plan's reading gives; null where nobody has set them
    record Running(
            List<Programme.Slot> slots,
            List<String> items,
            List<String> papers,
            Map<String, List<Choice>> shapes,
            int minutes,
            @Nullable Integer limit,
            boolean showsPapers)
            implements SectionContent {}

    record Presidium(
            List<String> rows,
            List<Component> components,
            int size,
            @Nullable Integer min,
            @Nullable Integer max) implements SectionContent {}

    /// @param stands names of those who stand for it
    record Component(String code, String name, List<String> stands) {}

    /// @param offered peers that may still be invited, for the words looked for
    /// @param others what other pilots of the tier have published
    record Pilot(
            boolean pilot,
            boolean invites,
            boolean held,
            @Nullable Citation citation,
            List<InvitedPeer> peers,
            List<PlacedUnit> offered,
            String query,
            @Nullable Lesson lesson,
            List<Lesson> others)
            implements SectionContent {}
}
