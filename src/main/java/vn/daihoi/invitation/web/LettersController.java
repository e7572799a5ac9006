package vn.daihoi.invitation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.Editors;
import vn.daihoi.invitation.GuestLines;
import vn.daihoi.invitation.Hosts;
import vn.daihoi.invitation.Links;
import vn.daihoi.invitation.Occasions;
import vn.daihoi.invitation.letter.Letter;
import vn.daihoi.invitation.letter.Letters;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// Letters to print, and the table of guests with their links: for those who work with these people, not for all who
/// may read the list, since whoever holds a link can answer.
@Controller
@RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
class LettersController {
    private final GuestLines guests;
    private final Occasions occasions;
    private final Links links;
    private final DayHeads heads;
    private final Dictionary dictionary;

    LettersController(GuestLines guests, Occasions occasions, Links links, DayHeads heads, Dictionary dictionary) {
        this.guests = guests;
        this.occasions = occasions;
        this.links = links;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    @GetMapping("/conferences/{id}/invitations.pdf")
    ResponseEntity<byte[]> letters(Actor actor, @PathVariable long id) {
        var letters = held(actor, id).stream().map(this::letter).toList();
        if (letters.isEmpty()) {
            throw new Refused(List.of(Finding.breach("GM-108")));
        }
        var t = dictionary.in(Dictionary.VIETNAMESE);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename("giay-moi.pdf")
                                .build()
                                .toString())
                .body(Letters.pdf(t, occasions.of(id), letters));
    }

    private Letter letter(GuestLines.Held held) {
        var delegate = held.line().delegate();
        return new Letter(delegate.name(), delegate.post(), delegate.unit(), links.address(held.invitation()));
    }

    @GetMapping("/conferences/{id}/invitations.xlsx")
    void table(Actor actor, @PathVariable long id, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var held = held(actor, id);
        var unit = heads.seen(actor, id).unit().name();
        var number = new int[1];
        new XlsxExport<GuestLines.Held>(t.of("invitation.list"), unit)
                .column(t.of("invitation.column.number"), 6, _ -> ++number[0])
                .column(
                        t.of("invitation.column.name"),
                        28,
                        one -> one.line().delegate().name())
                .column(
                        t.of("invitation.column.post"),
                        28,
                        one -> one.line().delegate().post())
                .column(
                        t.of("invitation.column.unit"),
                        32,
                        one -> one.line().delegate().unit())
                .column(t.of("invitation.column.kind"), 18, one -> kind(one, t))
                .column(t.of("invitation.answer"), 16, one -> answer(one, t))
                .column(
                        t.of("invitation.column.more"),
                        30,
                        one -> AnswerWords.more(one.invitation().reply(), t))
                .column(
                        t.of("invitation.column.lodging"),
                        10,
                        one -> yes(one.invitation().reply().lodging(), t))
                .column(
                        t.of("invitation.column.driver"),
                        10,
                        one -> yes(one.invitation().reply().driver(), t))
                .column(
                        t.of("invitation.column.wheelchair"),
                        10,
                        one -> yes(one.invitation().reply().wheelchair(), t))
                .column(
                        t.of("invitation.column.companion"),
                        22,
                        one -> one.invitation().reply().companion())
                .column(
                        t.of("invitation.column.diet"),
                        18,
                        one -> one.invitation().reply().diet())
                .column(
                        t.of("invitation.column.help"),
                        22,
                        one -> one.invitation().reply().help())
                .column(
                        t.of("invitation.column.email"),
                        24,
                        one -> one.invitation().email())
                .column(
                        t.of("invitation.column.phone"),
                        14,
                        one -> one.invitation().phone())
                .column(t.of("invitation.column.link"), 50, one -> links.address(one.invitation()))
                .send(response, "giay-moi " + unit, held.stream());
    }

    private static String kind(GuestLines.Held held, Words t) {
        return t.of("delegate.kind." + held.line().delegate().kind().code());
    }

    private static String answer(GuestLines.Held held, Words t) {
        return t.of("invitation.state." + held.invitation().answer().code());
    }

    private static String yes(boolean is, Words t) {
        return is ? t.of("invitation.yes") : "";
    }

    private List<GuestLines.Held> held(Actor actor, long conferenceId) {
        var unit = heads.seen(actor, conferenceId).unit();
        if (!Editors.mayEdit(actor, unit)) {
            throw new Refused(List.of(Hosts.breach("GM-104", unit.name())));
        }
        return guests.of(actor, conferenceId).held();
    }
}
