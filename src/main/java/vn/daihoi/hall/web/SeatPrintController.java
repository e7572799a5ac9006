package vn.daihoi.hall.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.conference.DayHead;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.hall.Seatings;
import vn.daihoi.hall.Seats;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.XlsxExport;

/// The seating on paper: maps and lists as PDF, the list as a table.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class SeatPrintController {
    private final SeatingPages pages;
    private final Seatings seatings;
    private final Seats seats;
    private final DayHeads heads;
    private final Dictionary dictionary;

    SeatPrintController(SeatingPages pages, Seatings seatings, Seats seats, DayHeads heads, Dictionary dictionary) {
        this.pages = pages;
        this.seatings = seatings;
        this.seats = seats;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    /// Most events are named after their unit; a conference without a name is told by it.
    private static String title(DayHead head, String room) {
        var named = head.event().toLowerCase(Locale.ROOT).contains(head.unit().toLowerCase(Locale.ROOT));
        return Stream.of(head.event(), named ? "" : head.unit(), room)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    @GetMapping("/conferences/{id}/seats.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "a3") String paper)
            throws IOException {
        var seen = seen(actor, id);
        var t = dictionary.here();
        var head = heads.of(actor, id, HallPlaces.SEATS, t);
        var title = title(head, seen.seating().roomName());
        var names = new HashMap<Long, String>();
        seen.people().forEach((entry, one) -> names.put(entry, one.name()));
        var size = paper.equals("a4") ? PDRectangle.A4 : PDRectangle.A3;
        var file = new SeatMapPdf(t, title, size).of(pages.floors(seen), names, lines(id, seen));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("so-do-cho-ngoi.pdf")
                                .build()
                                .toString())
                .body(file);
    }

    @GetMapping("/conferences/{id}/seats.xlsx")
    void xlsx(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var seen = seen(actor, id);
        var t = dictionary.here();
        new XlsxExport<SeatLine>(t.of("hall.list.title"), seen.found().unit().name())
                .column(t.of("hall.list.number"), 6, SeatLine::number)
                .column(t.of("hall.list.name"), 30, SeatLine::name)
                .column(t.of("hall.list.post"), 30, SeatLine::post)
                .column(t.of("hall.list.unit"), 34, SeatLine::unit)
                .column(t.of("hall.list.seat"), 10, SeatLine::seat)
                .column(t.of("hall.list.where"), 34, SeatLine::where)
                .send(response, "cho-ngoi " + seen.found().unit().name(), lines(id, seen).stream());
    }

    private SeatingPages.Seen seen(Actor actor, long id) {
        heads.seen(actor, id);
        var seating = seatings.of(id).orElseThrow(() -> new NotThere("seating of conference", id));
        return pages.seen(actor, seating, dictionary.here());
    }

    /// In the order of a list of names.
    private List<SeatLine> lines(long id, SeatingPages.Seen seen) {
        var labels = seats.of(id);
        var people = seen.found().people();
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var one = people.get(i);
                    var label = labels.get(one.entryId());
                    return new SeatLine(
                            i + 1,
                            one.name(),
                            one.post(),
                            one.unit(),
                            label == null ? "" : label.code(),
                            label == null ? "" : label.text());
                })
                .toList();
    }
}
