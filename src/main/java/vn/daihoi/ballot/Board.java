package vn.daihoi.ballot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The published board of a vote: its head and all ballots, each line chained to those before it. The lines stand in
/// the order of the papers' numbers, which are digests: the order says nothing about who voted when.
///
/// docs/methods/secret-votes.md describes the file; [Count] reads it.
public record Board(BoardHead head, List<Ballot> ballots) {
    static final String FORM = "daihoi-board 1";
    static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    public Board {
        ballots = ballots.stream()
                .sorted(Comparator.comparing(ballot -> ballot.paper().number()))
                .toList();
    }

    public static Board of(BoardHead head, Collection<Ballot> ballots) {
        return new Board(head, List.copyOf(ballots));
    }

    public Tally tally() {
        var tally = Tally.NONE;
        for (var ballot : ballots) {
            tally = tally.with(ballot.choice());
        }
        return tally;
    }

    public String text() {
        var text = new StringBuilder(heading());
        var chain = Digests.sha256(heading().getBytes(StandardCharsets.UTF_8));
        for (var ballot : ballots) {
            var line = line(ballot);
            chain = next(chain, line);
            text.append(line).append(' ').append(hex(chain)).append('\n');
        }
        var tally = tally();
        return text.append("for %d\nagainst %d\nabstain %d\nend %s\n"
                        .formatted(tally.inFavour(), tally.against(), tally.abstaining(), hex(chain)))
                .toString();
    }

    private String heading() {
        return """
            %s
            vote %s
            question %s
            key %s
            summoned %d
            present %d
            taken %d
            ballots %d
            """.formatted(
                        FORM,
                        head.code(),
                        head.question().replaceAll("\\s+", " ").strip(),
                        HexFormat.of().formatHex(head.key().bytes()),
                        head.summoned(),
                        head.present(),
                        head.taken(),
                        ballots.size());
    }

    private static String line(Ballot ballot) {
        return String.join(
                " ",
                ballot.paper().number(),
                TEXT.encodeToString(ballot.paper().bytes()),
                TEXT.encodeToString(ballot.signature()),
                ballot.choice().code(),
                TEXT.encodeToString(ballot.opening()));
    }

    static byte[] next(byte[] chain, String line) {
        return Digests.sha256(chain, line.getBytes(StandardCharsets.UTF_8));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
