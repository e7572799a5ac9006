package vn.daihoi.ballot;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts a published board again, trusting nothing that it says: every signature, every seal, every link.
public final class Count {
    private static final List<String> HEAD =
            List.of("vote", "question", "key", "summoned", "present", "taken", "ballots");
    private static final List<String> FOOT = List.of("for", "against", "abstain", "end");

    private final List<String> lines;
    private final List<Counted.Fault> faults = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private String before = "";

    private Count(List<String> lines) {
        this.lines = lines;
    }

    public static Counted of(String text) {
        var count = new Count(text.lines().toList());
        try {
            return count.all();
        } catch (RuntimeException e) {
            count.fault(count.lines.size(), Counted.Kind.UNREADABLE);
            return new Counted(null, count.tally, "", List.copyOf(count.faults));
        }
    }

    private Counted all() {
        var top = head();
        var head = headOf(top);
        int ballots = Integer.parseInt(top.getOrDefault("ballots", ""));
        int last = lines.size() - FOOT.size();
        var chain = Digests.sha256(String.join("\n", lines.subList(0, HEAD.size() + 1))
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8));
        for (int i = HEAD.size() + 1; i < last; i++) {
            chain = ballot(i, head.key(), chain);
        }
        if (ballots > head.taken() || head.taken() > head.present() || head.present() > head.summoned()) {
            fault(1, Counted.Kind.TOO_MANY);
        }
        foot(last, ballots, Board.hex(chain));
        return new Counted(head, tally, Board.hex(chain), List.copyOf(faults));
    }

    private Map<String, String> head() {
        require(lines.size() >= HEAD.size() + 1 + FOOT.size());
        require(lines.getFirst().equals(Board.FORM));
        var values = new HashMap<String, String>();
        for (int i = 0; i < HEAD.size(); i++) {
            values.put(HEAD.get(i), value(i + 1, HEAD.get(i)));
        }
        return values;
    }

    private static BoardHead headOf(Map<String, String> values) {
        return new BoardHead(
                values.getOrDefault("vote", ""),
                values.getOrDefault("question", ""),
                new VoteKey(new BigInteger(values.getOrDefault("key", ""), 16), BlindSigner.EXPONENT),
                Integer.parseInt(values.getOrDefault("summoned", "")),
                Integer.parseInt(values.getOrDefault("present", "")),
                Integer.parseInt(values.getOrDefault("taken", "")));
    }

    private String value(int index, String name) {
        var line = lines.get(index);
        require(line.startsWith(name + " "));
        return line.substring(name.length() + 1);
    }

    private byte[] ballot(int index, VoteKey key, byte[] chain) {
        var line = lines.get(index);
        int cut = line.lastIndexOf(' ');
        var next = Board.next(chain, line.substring(0, Math.max(0, cut)));
        if (!Board.hex(next).equals(line.substring(cut + 1))) {
            fault(index, Counted.Kind.CHAIN);
        }
        read(line).ifPresentOrElse(ballot -> judge(index, ballot, key), () -> fault(index, Counted.Kind.UNREADABLE));
        return next;
    }

    private void judge(int index, Ballot ballot, VoteKey key) {
        var number = ballot.paper().number();
        if (number.compareTo(before) <= 0) {
            fault(index, Counted.Kind.TWICE);
        }
        before = number;
        switch (ballot.fault(key).orElse(null)) {
            case null -> tally = tally.with(ballot.choice());
            case FORGED -> fault(index, Counted.Kind.FORGED);
            case SEALED -> fault(index, Counted.Kind.SEALED);
        }
    }

    /// The number is not read but calculated.
    private static Optional<Ballot> read(String line) {
        var parts = line.split(" ");
        try {
            var from = Base64.getUrlDecoder();
            var ballot = new Ballot(
                    new Paper(from.decode(parts[1])),
                    from.decode(parts[2]),
                    Choice.of(parts[3]).orElseThrow(),
                    from.decode(parts[4]));
            return Optional.of(ballot).filter(read -> read.paper().number().equals(parts[0]));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void foot(int from, int ballots, String end) {
        boolean sums = value(from, "for").equals("" + tally.inFavour())
                && value(from + 1, "against").equals("" + tally.against())
                && value(from + 2, "abstain").equals("" + tally.abstaining())
                && ballots == from - HEAD.size() - 1;
        if (!sums) {
            fault(from, Counted.Kind.SUMS);
        }
        if (!value(from + 3, "end").equals(end)) {
            fault(from + 3, Counted.Kind.CHAIN);
        }
    }

    private void fault(int index, Counted.Kind kind) {
        faults.add(new Counted.Fault(index + 1, kind));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("the file is not a board of a vote");
        }
    }
}
