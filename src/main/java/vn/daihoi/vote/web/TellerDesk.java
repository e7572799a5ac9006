package vn.daihoi.vote.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.conference.Conferences;
import vn.daihoi.device.Device;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.vote.Blocks;
import vn.daihoi.vote.HandCount;
import vn.daihoi.vote.HandCounts;
import vn.daihoi.vote.StateFeed;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.Votes;

/// Builds the teller's page.
@Component
class TellerDesk {
    private static final List<String> SCRIPT = List.of("sum", "over", "sent", "counted", "kept", "failed");

    private final Votes votes;
    private final Blocks blocks;
    private final HandCounts counts;
    private final Conferences conferences;
    private final Dictionary dictionary;
    private final JsonMapper json;

    TellerDesk(
            Votes votes,
            Blocks blocks,
            HandCounts counts,
            Conferences conferences,
            Dictionary dictionary,
            JsonMapper json) {
        this.votes = votes;
        this.blocks = blocks;
        this.counts = counts;
        this.conferences = conferences;
        this.dictionary = dictionary;
        this.json = json;
    }

    TellerPage page(Device device) {
        var t = dictionary.here();
        var latest = votes.latest(device.conferenceId());
        var stands = latest.map(StateFeed::stands).orElse("none");
        return latest.filter(vote -> vote.isRunning() && vote.kind().isCounted())
                .map(vote -> new TellerPage(device.name(), vote.id(), stands, vote.question(), rows(vote, t), words(t)))
                .orElseGet(() -> new TellerPage(device.name(), 0, stands, "", List.of(), words(t)));
    }

    private List<TellerPage.Row> rows(Vote vote, Words t) {
        var conference = conferences
                .find(vote.conferenceId())
                .orElseThrow(() -> new NotThere("conference", vote.conferenceId()));
        var standing = counts.standing(vote.id());
        var hall = blocks.of(conference);
        return hall.stream()
                .map(block ->
                        row(CountedBlocks.name(block.name(), hall.size() == 1, t), block, standing.get(block.name())))
                .toList();
    }

    private static TellerPage.Row row(String name, Blocks.Block block, @Nullable HandCount count) {
        if (count == null) {
            return new TellerPage.Row(block.name(), name, block.present(), 0, 0, 0, "", "");
        }
        var tally = count.tally();
        return new TellerPage.Row(
                block.name(),
                name,
                block.present(),
                tally.inFavour(),
                tally.against(),
                tally.abstaining(),
                count.id().toString(),
                count.byName());
    }

    private String words(Words t) {
        var words = new LinkedHashMap<String, String>();
        for (var key : SCRIPT) {
            words.put(key, t.of("vote.teller." + key));
        }
        return json.writeValueAsString(words);
    }
}
