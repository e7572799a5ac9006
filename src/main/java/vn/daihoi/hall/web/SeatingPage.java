package vn.daihoi.hall.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// The seating of a conference.
///
/// @param rooms of the unit, to choose from
/// @param plan null before a room is chosen
public record SeatingPage(
        DayHead head,
        String path,
        List<Choice> rooms,
        String roomsPath,
        @Nullable Plan plan) {

    /// @param redrawn whether the room was drawn anew since it was chosen
    /// @param unseated those who have no seat
    /// @param undo the words of what can be taken back; "" for nothing
    public record Plan(
            int version,
            String room,
            long roomId,
            boolean redrawn,
            int people,
            int seated,
            int seats,
            boolean awardsTogether,
            int elderFrom,
            List<FloorPicture> floors,
            List<Finding> findings,
            List<Person> unseated,
            List<Person> found,
            String who,
            @Nullable Chosen chosen,
            String undo,
            String latest) {}

    /// @param seat "" for none
    public record Person(long entry, String name, String unit, String seat) {}

    /// The seat that was pointed at.
    ///
    /// @param person null for an empty seat
    /// @param marks what is special about the seat, in words
    public record Chosen(
            String code,
            String label,
            List<String> marks,
            @Nullable Person person,
            String post,
            boolean locked,
            List<String> why,
            boolean wheelchair,
            boolean aisle,
            String rank) {}
}
