package vn.daihoi.door.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;

/// Everybody called to a session: to be ticked on the screen, or printed with boxes.
public record CalledPage(
        DayHead head, long sessionId, String session, boolean byUnit, List<Group> groups, Typed typed) {

    /// What was ticked and typed when it was refused, shown again with what was said of it.
    public record Typed(Set<Long> entries, String reason, List<Finding> why) {
        static final Typed NOTHING = new Typed(Set.of(), "", List.of());
    }

    public String path() {
        return head.path() + "/" + DoorPlaces.DOORS;
    }

    /// @param name of the unit; "" where they are in one list
    public record Group(String name, List<Row> rows) {}

    /// @param number on the badge; 0 while there is none
    /// @param standing code; `open` ones may still be ticked
    public record Row(
            long entryId,
            int number,
            String name,
            String unit,
            String kind,
            String seat,
            String standing,
            String says,
            String told) {

        public boolean isOpen() {
            return !standing.equals("present") && !standing.equals("gone");
        }
    }
}
