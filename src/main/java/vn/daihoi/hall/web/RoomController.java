package vn.daihoi.hall.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.Editors;
import vn.daihoi.hall.DrawRoom;
import vn.daihoi.hall.Room;
import vn.daihoi.hall.Rooms;
import vn.daihoi.hall.room.Block;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Edits;
import vn.daihoi.hall.room.Mark;
import vn.daihoi.hall.room.RoomRules;
import vn.daihoi.hall.room.RowNames;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.room.Spot;
import vn.daihoi.hall.room.Spots;
import vn.daihoi.hall.room.Stage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// The drawing board of a room. Every stroke is a form; the script only fills them in from the mouse.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class RoomController {
    private final Rooms rooms;
    private final DrawRoom draw;
    private final Units units;
    private final Dictionary dictionary;

    RoomController(Rooms rooms, DrawRoom draw, Units units, Dictionary dictionary) {
        this.rooms = rooms;
        this.draw = draw;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/rooms/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id));
        return "hall/room";
    }

    @PostMapping("/rooms/{id}/name")
    String name(Actor actor, @PathVariable long id, @RequestParam int version, @RequestParam String name) {
        if (!name.isBlank()) {
            draw.name(actor, id, version, name.strip());
        }
        return back(id);
    }

    @PostMapping("/rooms/{id}/stage")
    String stage(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam int rows,
            @RequestParam int seats) {
        return drawn(actor, id, version, drawing -> drawing.with(new Stage(rows, seats)));
    }

    @PostMapping("/rooms/{id}/floors")
    String floor(Actor actor, @PathVariable long id, @RequestParam int version, @RequestParam String name) {
        return drawn(actor, id, version, drawing -> Edits.withFloor(drawing, name.strip()));
    }

    @PostMapping("/rooms/{id}/blocks")
    String block(Actor actor, @PathVariable long id, @RequestParam int version, @ModelAttribute TypedBlock typed) {
        return drawn(actor, id, version, drawing -> Edits.with(drawing, typed.was(), typed.floor(), typed.block()));
    }

    @PostMapping("/rooms/{id}/blocks/{name}/removal")
    String removeBlock(Actor actor, @PathVariable long id, @PathVariable String name, @RequestParam int version) {
        return drawn(actor, id, version, drawing -> Edits.without(drawing, name));
    }

    @PostMapping("/rooms/{id}/blocks/{name}/place")
    String place(
            Actor actor,
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam int version,
            @RequestParam int x,
            @RequestParam int y) {
        return drawn(actor, id, version, drawing -> Edits.change(drawing, name, block -> block.at(x, y)));
    }

    /// A seat becomes a gap, a place for a wheelchair, or a seat again.
    @PostMapping("/rooms/{id}/blocks/{name}/spots")
    String spot(
            Actor actor,
            @PathVariable long id,
            @PathVariable String name,
            @RequestParam int version,
            @RequestParam int row,
            @RequestParam int column,
            @RequestParam String tool) {
        var spot = new Spot(row, column);
        return drawn(
                actor,
                id,
                version,
                drawing -> Edits.change(
                        drawing,
                        name,
                        block -> tool.equals("gap")
                                ? Edits.toggleGap(block, spot)
                                : Edits.toggleWheelchair(block, spot)));
    }

    /// @param index -1 for a new one
    @PostMapping("/rooms/{id}/floors/{floor}/marks")
    String mark(
            Actor actor,
            @PathVariable long id,
            @PathVariable int floor,
            @RequestParam int version,
            @RequestParam(defaultValue = "-1") int index,
            @RequestParam String what,
            @RequestParam int x,
            @RequestParam int y,
            @RequestParam(defaultValue = "false") boolean remove) {
        var mark = remove ? null : new Mark(Mark.What.of(what).orElse(Mark.What.DOOR), x, y);
        return drawn(actor, id, version, drawing -> Edits.mark(drawing, floor, index, mark));
    }

    @PostMapping("/rooms/{id}/undo")
    String undo(Actor actor, @PathVariable long id) {
        draw.undo(actor, id);
        return back(id);
    }

    @PostMapping("/rooms/{id}/removal")
    String remove(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var room = found(actor, id);
        draw.remove(actor, id);
        Flash.done("hall.done.removed", room.name()).on(redirect);
        return "redirect:/units/" + room.unitId() + "/rooms";
    }

    private String drawn(Actor actor, long id, int version, UnaryOperator<Drawing> change) {
        draw.draw(actor, id, version, change);
        return back(id);
    }

    private static String back(long id) {
        return "redirect:/rooms/" + id;
    }

    private Room found(Actor actor, long id) {
        var room = rooms.find(id).orElseThrow(() -> new NotThere("room", id));
        units.visibleTo(actor, room.unitId());
        return room;
    }

    private RoomPage page(Actor actor, long id) {
        var room = found(actor, id);
        var unit = units.visibleTo(actor, room.unitId());
        var t = dictionary.here();
        var drawing = room.drawing();
        var seats = drawing.seats().stream().filter(seat -> !seat.isOnStage()).toList();
        return new RoomPage(
                id,
                room.version(),
                room.name(),
                unit.name(),
                List.of(
                        new Crumb(unit.name(), "/units/" + unit.id()),
                        new Crumb(t.of("hall.rooms"), "/units/" + unit.id() + "/rooms"),
                        new Crumb(room.name(), "")),
                Editors.mayEdit(actor, unit),
                draw.mayUndo(actor, id),
                seats.size(),
                (int) seats.stream().filter(Seat::wheelchair).count(),
                drawing.stage(),
                FloorPicture.of(drawing, seat -> look(seat, t)),
                blocks(drawing),
                floors(drawing),
                RoomsController.numberings(t),
                Stream.of(RowNames.values())
                        .map(one -> new Choice(one.code(), t.of("hall.rowNames." + one.code())))
                        .toList(),
                RoomRules.check(drawing),
                t.of("hall.latest", room.editedBy(), room.editedAt()));
    }

    private static FloorPicture.Look look(Seat seat, Words t) {
        var kind = seat.isOnStage() ? "presidium" : seat.wheelchair() ? "wheelchair" : "empty";
        return new FloorPicture.Look(kind, "", seat.code() + ": " + t.of("hall.seat." + kind), 0, false);
    }

    private static List<Choice> floors(Drawing drawing) {
        return IntStream.range(0, drawing.floors().size())
                .mapToObj(i -> new Choice("" + i, drawing.floors().get(i).name()))
                .toList();
    }

    /// Those that are there, and one more to be filled in: beside the last one of the ground floor.
    private static List<RoomPage.BlockForm> blocks(Drawing drawing) {
        var forms = new ArrayList<RoomPage.BlockForm>();
        for (var floor = 0; floor < drawing.floors().size(); floor++) {
            for (var block : drawing.floors().get(floor).blocks()) {
                forms.add(form(block.name(), floor, block));
            }
        }
        forms.add(form("", 0, Edits.next(drawing)));
        return forms;
    }

    private static RoomPage.BlockForm form(String was, int floor, Block block) {
        return new RoomPage.BlockForm(
                was,
                block.name(),
                "" + floor,
                block.x(),
                block.y(),
                block.rows(),
                block.seats(),
                block.firstRow(),
                block.rowNames().code(),
                block.numbering().code(),
                Spots.showNumbers(block.aisles()),
                block.leftAisle(),
                block.rightAisle(),
                Spots.show(block.gaps()),
                Spots.show(block.wheelchair()));
    }
}
