package vn.daihoi.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.daihoi.ballot.Choice;
import vn.daihoi.device.Device;
import vn.daihoi.feed.Feeds;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.web.SecurityHeaders;
import vn.daihoi.vote.AnswerVote;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.TakePaper;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.Votes;

/// The voting table: whoever has no phone votes by the own badge, on the hall's device.
@Controller
@PermitAll
class VotingController {
    private final VotingDesk desk;
    private final Votes votes;
    private final TakePaper takePaper;
    private final AnswerVote answer;
    private final Feeds feeds;

    VotingController(VotingDesk desk, Votes votes, TakePaper takePaper, AnswerVote answer, Feeds feeds) {
        this.desk = desk;
        this.votes = votes;
        this.takePaper = takePaper;
        this.answer = answer;
        this.feeds = feeds;
    }

    /// @param badge what the camera read, or the number that was typed
    record Shown(@Nullable String badge) {}

    record Asked(@Nullable String badge, @Nullable String blinded) {}

    record Answered(
            @Nullable String badge, long vote, @Nullable String choice) {}

    @GetMapping("/on/voting")
    String show(Device device, Model model, HttpServletResponse response) {
        SecurityHeaders.letCameraRead(response);
        model.addAttribute("page", desk.page(device));
        return "vote/voting";
    }

    /// Whose badge it is, and whether that person may vote now.
    @PostMapping(path = "/on/voting/voter", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> voter(Device device, @RequestBody Shown shown) {
        return Map.of("name", desk.name(device, desk.voter(device, shown.badge)));
    }

    @PostMapping(path = "/on/voting/paper", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> paper(Device device, @RequestBody Asked asked) {
        var entry = desk.voter(device, asked.badge);
        var signature = takePaper.take(running(device).id(), entry, BlindedPaper.read(asked.blinded));
        return Map.of("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @PostMapping(path = "/on/voting/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> answer(Device device, @RequestBody Answered answered) {
        var entry = desk.voter(device, answered.badge);
        var choice = Optional.ofNullable(answered.choice).flatMap(Choice::of).orElseThrow(() -> refused("BQ-508"));
        var vote = running(device);
        if (vote.id() != answered.vote) {
            throw refused("BQ-504");
        }
        answer.answer(vote.id(), entry, choice);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/on/voting/live")
    void live(Device device, HttpServletResponse response) {
        feeds.listen(StateFeed.NAME, device.conferenceId(), device.unitPath(), "device-" + device.id(), response);
    }

    private Vote running(Device device) {
        return votes.running(device.conferenceId()).orElseThrow(() -> refused("BQ-501"));
    }

    private static Refused refused(String code) {
        return new Refused(List.of(Finding.breach(code)));
    }
}
