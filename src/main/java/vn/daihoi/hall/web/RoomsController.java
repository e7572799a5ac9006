package vn.daihoi.hall.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.conference.Editors;
import vn.daihoi.hall.DrawRoom;
import vn.daihoi.hall.Room;
import vn.daihoi.hall.Rooms;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Numbering;
import vn.daihoi.hall.room.PlainRoom;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.hall.room.Spots;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// The rooms of a unit: listed, and a new one begun in a minute.
@Controller
class RoomsController {
    private static final String NUMBER = "[1-9]\\d?";

    private final Rooms rooms;
    private final DrawRoom draw;
    private final Units units;
    private final Dictionary dictionary;

    RoomsController(Rooms rooms, DrawRoom draw, Units units, Dictionary dictionary) {
        this.rooms = rooms;
        this.draw = draw;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/units/{unitId}/rooms")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(Actor actor, @PathVariable long unitId, Model model) {
        model.addAttribute("page", page(actor, unitId, RoomsPage.Form.EMPTY, FormErrors.none()));
        return "hall/rooms";
    }

    @PostMapping("/units/{unitId}/rooms")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String begin(
            Actor actor,
            @PathVariable long unitId,
            @RequestParam(defaultValue = "") String sample,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(defaultValue = "") String aisles,
            @RequestParam(defaultValue = "") String numbering,
            Model model,
            HttpServletResponse response) {
        var t = dictionary.here();
        if (!sample.isEmpty()) {
            var drawing = sample.equals("theatre") ? Samples.theatre() : Samples.communeHall();
            return "redirect:/rooms/" + draw.begin(actor, unitId, t.of("hall.sample." + sample), drawing);
        }
        var form = new RoomsPage.Form(name.strip(), rows.strip(), seats.strip(), aisles, numbering);
        var errors = errors(form);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", page(actor, unitId, form, errors));
            return "hall/rooms";
        }
        return "redirect:/rooms/" + draw.begin(actor, unitId, form.name(), drawing(form));
    }

    private static FormErrors errors(RoomsPage.Form form) {
        return FormErrors.none()
                .when(form.name().isEmpty(), "name", "hall.form.name.missing")
                .when(!form.rows().matches(NUMBER), "rows", "hall.form.number")
                .when(!form.seats().matches(NUMBER), "seats", "hall.form.number")
                .when(Spots.readNumbers(form.aisles()).isEmpty(), "aisles", "hall.form.aisles.unreadable");
    }

    private static Drawing drawing(RoomsPage.Form form) {
        return PlainRoom.of(
                Integer.parseInt(form.rows()),
                Integer.parseInt(form.seats()),
                Spots.readNumbers(form.aisles()).orElse(List.of()),
                Numbering.of(form.numbering()).orElse(Numbering.ODD_EVEN));
    }

    private RoomsPage page(Actor actor, long unitId, RoomsPage.Form form, FormErrors errors) {
        var unit = units.visibleTo(actor, unitId);
        var t = dictionary.here();
        return new RoomsPage(
                unitId,
                unit.name(),
                List.of(new Crumb(unit.name(), "/units/" + unitId), new Crumb(t.of("hall.rooms"), "")),
                Editors.mayEdit(actor, unit),
                rooms.ofUnit(unitId).stream().map(room -> line(room, t)).toList(),
                numberings(t),
                form,
                errors);
    }

    static List<Choice> numberings(Words t) {
        return Stream.of(Numbering.values())
                .map(one -> new Choice(one.code(), t.of("hall.numbering." + one.code())))
                .toList();
    }

    private static RoomsPage.Line line(Room room, Words t) {
        var seats = (int) room.drawing().seats().stream()
                .filter(seat -> !seat.isOnStage())
                .count();
        return new RoomsPage.Line(
                room.id(),
                room.name(),
                seats,
                room.drawing().floors().size(),
                t.of("hall.latest", room.editedBy(), room.editedAt()));
    }
}
