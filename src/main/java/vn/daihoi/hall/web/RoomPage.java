package vn.daihoi.hall.web;

import java.util.List;
import vn.daihoi.hall.room.Stage;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;

/// The drawing board of a room.
public record RoomPage(
        long id,
        int version,
        String name,
        String unit,
        List<Crumb> crumbs,
        boolean edits,
        boolean undo,
        int seats,
        int wheelchair,
        Stage stage,
        List<FloorPicture> floors,
        List<BlockForm> blocks,
        List<Choice> floorChoices,
        List<Choice> numberings,
        List<Choice> rowNames,
        List<Finding> findings,
        String latest) {

    public String path() {
        return "/rooms/" + id;
    }

    /// A block as it is typed.
    ///
    /// @param was the name it is stored under; "" for a new one
    public record BlockForm(
            String was,
            String name,
            String floor,
            int x,
            int y,
            int rows,
            int seats,
            int firstRow,
            String rowNames,
            String numbering,
            String aisles,
            boolean leftAisle,
            boolean rightAisle,
            String gaps,
            String wheelchair) {}
}
