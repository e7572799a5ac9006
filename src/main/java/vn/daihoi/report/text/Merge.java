package vn.daihoi.report.text;

import java.util.ArrayList;
import java.util.List;

/// Two people's texts brought together by lines. A line that only one of them touched takes that change; where both
/// changed the same lines both stand, theirs first, and a person decides. Nothing is dropped.
///
/// @param text proposed to the person
/// @param both how many places both had changed
public record Merge(String text, int both) {

    /// @param base what both began from
    public static Merge of(String base, String theirs, String mine) {
        return new Weaver(Written.lines(base), Written.lines(theirs), Written.lines(mine)).weave();
    }

    private static final class Weaver {
        private final List<String> base;
        private final List<String> theirs;
        private final List<String> mine;
        private final List<String> woven = new ArrayList<>();
        private int both;

        Weaver(List<String> base, List<String> theirs, List<String> mine) {
            this.base = base;
            this.theirs = theirs;
            this.mine = mine;
        }

        Merge weave() {
            var inTheirs = places(theirs);
            var inMine = places(mine);
            var b = 0;
            var t = 0;
            var m = 0;
            for (var line = 0; line < base.size(); line++) {
                if (inTheirs[line] >= 0 && inMine[line] >= 0) {
                    between(base.subList(b, line), theirs.subList(t, inTheirs[line]), mine.subList(m, inMine[line]));
                    woven.add(base.get(line));
                    b = line + 1;
                    t = inTheirs[line] + 1;
                    m = inMine[line] + 1;
                }
            }
            between(base.subList(b, base.size()), theirs.subList(t, theirs.size()), mine.subList(m, mine.size()));
            return new Merge(String.join("\n", woven), both);
        }

        /// Where each line of the base stands in the other text; -1 for nowhere.
        private int[] places(List<String> other) {
            var places = new int[base.size()];
            java.util.Arrays.fill(places, -1);
            Common.of(base, other).forEach(match -> places[match.left()] = match.right());
            return places;
        }

        private void between(List<String> was, List<String> their, List<String> my) {
            if (their.equals(my) || was.equals(my)) {
                woven.addAll(their);
            } else if (was.equals(their)) {
                woven.addAll(my);
            } else {
                both++;
                woven.addAll(their);
                my.stream().filter(line -> !their.contains(line)).forEach(woven::add);
            }
        }
    }
}
