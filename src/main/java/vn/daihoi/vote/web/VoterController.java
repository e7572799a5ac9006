package vn.daihoi.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.daihoi.ballot.Choice;
import vn.daihoi.feed.Feeds;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestDoor;
import vn.daihoi.invitation.NoSuchLink;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.vote.AnswerVote;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.TakePaper;
import vn.daihoi.vote.Votes;

/// A delegate votes on the own phone, by the own link.
@Controller
@PermitAll
class VoterController {
    private final GuestDoor door;
    private final VoterDesk desk;
    private final Votes votes;
    private final TakePaper takePaper;
    private final AnswerVote answer;
    private final Feeds feeds;
    private final Dictionary dictionary;

    VoterController(
            GuestDoor door,
            VoterDesk desk,
            Votes votes,
            TakePaper takePaper,
            AnswerVote answer,
            Feeds feeds,
            Dictionary dictionary) {
        this.door = door;
        this.desk = desk;
        this.votes = votes;
        this.takePaper = takePaper;
        this.answer = answer;
        this.feeds = feeds;
        this.dictionary = dictionary;
    }

    /// @param blinded the paper as the device has blinded it, in base64url
    record Blinded(@Nullable String blinded) {}

    @GetMapping("/i/{token}/vote")
    String show(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String refused,
            Model model) {
        var code = refused.matches("BQ-50\\d") ? refused : "";
        model.addAttribute("page", open(request, token, guest -> desk.page(guest, dictionary.here(), code)));
        return "vote/voter";
    }

    @PostMapping(path = "/i/{token}/vote/paper", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> paper(HttpServletRequest request, @PathVariable String token, @RequestBody Blinded sent) {
        var signature = open(request, token, guest -> takeAs(guest, BlindedPaper.read(sent.blinded())));
        return Map.of("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    private byte[] takeAs(Guest guest, byte[] blinded) {
        var vote =
                votes.running(guest.conferenceId()).orElseThrow(() -> new Refused(List.of(Finding.breach("BQ-501"))));
        return Acting.as(Actor.SYSTEM, () -> takePaper.take(vote.id(), guest.entryId(), blinded));
    }

    @PostMapping("/i/{token}/vote/answer")
    String answer(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam long vote,
            @RequestParam String choice) {
        var chosen = Choice.of(choice).orElseThrow(() -> new NotThere("choice", 0));
        return open(request, token, guest -> answered(guest, vote, chosen));
    }

    private String answered(Guest guest, long vote, Choice chosen) {
        try {
            answerAs(guest, vote, chosen);
            return "redirect:" + guest.path() + "/vote";
        } catch (Refused refused) {
            return "redirect:" + guest.path() + "/vote?refused="
                    + refused.findings().getFirst().code();
        }
    }

    /// Only about the vote the person was looking at, and only in the own hall.
    private void answerAs(Guest guest, long voteId, Choice choice) {
        var vote = votes.find(voteId)
                .filter(one -> one.conferenceId() == guest.conferenceId())
                .orElseThrow(() -> new NotThere("vote", voteId));
        Acting.as(Actor.SYSTEM, () -> {
            answer.answer(vote.id(), guest.entryId(), choice);
            return vote;
        });
    }

    @GetMapping("/i/{token}/vote/live")
    void live(HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        var hall = door.hall(request.getRemoteAddr(), token).orElseThrow(NoSuchLink::new);
        feeds.listen(StateFeed.NAME, hall.conferenceId(), hall.unitPath(), null, response);
    }

    private <T> T open(HttpServletRequest request, String token, Function<Guest, T> work) {
        return door.open(request.getRemoteAddr(), token, work).orElseThrow(NoSuchLink::new);
    }
}
