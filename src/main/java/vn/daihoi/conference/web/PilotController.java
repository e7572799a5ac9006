package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.conference.AnswerInvitation;
import vn.daihoi.conference.InvitePeers;
import vn.daihoi.conference.Peers;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// A pilot's invitations, and the answers of those invited.
@Controller
class PilotController {
    private final InvitePeers invite;
    private final AnswerInvitation answer;
    private final Peers peers;

    PilotController(InvitePeers invite, AnswerInvitation answer, Peers peers) {
        this.invite = invite;
        this.answer = answer;
        this.peers = peers;
    }

    @PostMapping("/conferences/{id}/peers")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String invite(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") Set<Long> peer,
            RedirectAttributes redirect) {
        invite.invite(actor, id, peers.chosen(peer));
        flash(peer.isEmpty()).on(redirect);
        return "redirect:/conferences/" + id + "/pilot";
    }

    private static Flash flash(boolean nobody) {
        return nobody ? Flash.heed("conference.peers.nobody") : Flash.done("conference.peers.invited");
    }

    @PostMapping("/conferences/{id}/peers/{peerId}/withdrawal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.STANDING_BODY})
    String withdraw(Actor actor, @PathVariable long id, @PathVariable long peerId, RedirectAttributes redirect) {
        invite.withdraw(actor, id, peerId);
        Flash.done("conference.peers.withdrawn").on(redirect);
        return "redirect:/conferences/" + id + "/pilot";
    }

    @PostMapping("/units/{unitId}/invitations/{conferenceId}/answer")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String answer(
            Actor actor,
            @PathVariable long unitId,
            @PathVariable long conferenceId,
            @RequestParam InvitedPeer.Answer answer,
            RedirectAttributes redirect) {
        this.answer.answer(actor, conferenceId, unitId, answer);
        Flash.done("conference.answered").on(redirect);
        return "redirect:/units/" + unitId + "/conference";
    }
}
