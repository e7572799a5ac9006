package vn.daihoi.vote.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.daihoi.ballot.Tally;
import vn.daihoi.device.Device;
import vn.daihoi.feed.Feeds;
import vn.daihoi.shared.NotThere;
import vn.daihoi.vote.CountHands;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.Votes;

/// A teller's phone: the blocks of the hall, and what was counted in each.
@Controller
@PermitAll
class TellerController {
    private final TellerDesk desk;
    private final CountHands count;
    private final Votes votes;
    private final Feeds feeds;

    TellerController(TellerDesk desk, CountHands count, Votes votes, Feeds feeds) {
        this.desk = desk;
        this.count = count;
        this.votes = votes;
        this.feeds = feeds;
    }

    /// A count as the phone keeps it until it is answered.
    ///
    /// @param seen id of the count the phone knew as the last one of the block
    record Sent(
            UUID id,
            long vote,
            String block,
            int inFavour,
            int against,
            int abstaining,
            @Nullable UUID seen,
            boolean sure) {}

    @GetMapping("/on/teller")
    String show(Device device, Model model) {
        model.addAttribute("page", desk.page(device));
        return "vote/teller";
    }

    @PostMapping(path = "/on/teller/counts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> count(Device device, @RequestBody Sent sent) {
        var vote = votes.find(sent.vote)
                .filter(one -> one.conferenceId() == device.conferenceId())
                .orElseThrow(() -> new NotThere("vote", sent.vote));
        var tally = new Tally(Math.max(0, sent.inFavour), Math.max(0, sent.against), Math.max(0, sent.abstaining));
        var said = new CountHands.Said(sent.id, sent.block, tally, Optional.ofNullable(sent.seen), sent.sure);
        count.count(vote.id(), said, device.name());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/on/teller/live")
    void live(Device device, HttpServletResponse response) {
        feeds.listen(StateFeed.NAME, device.conferenceId(), device.unitPath(), "device-" + device.id(), response);
    }
}
