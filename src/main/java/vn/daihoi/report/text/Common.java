package vn.daihoi.report.text;

import java.util.ArrayList;
import java.util.List;

/// What two lists have in common, in order: the longest common subsequence.
final class Common {
    /// Beyond it two texts are called different as a whole, rather than keep a server busy.
    private static final long MOST = 4_000_000;

    /// @param left place in the one list
    /// @param right place in the other
    record Match(int left, int right) {}

    private Common() {}

    static <T> List<Match> of(List<T> left, List<T> right) {
        var matches = new ArrayList<Match>();
        var begin = 0;
        while (begin < Math.min(left.size(), right.size()) && left.get(begin).equals(right.get(begin))) {
            matches.add(new Match(begin, begin));
            begin++;
        }
        var tail = 0;
        while (tail < Math.min(left.size(), right.size()) - begin
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        between(left.subList(begin, left.size() - tail), right.subList(begin, right.size() - tail), begin, matches);
        for (var i = tail; i > 0; i--) {
            matches.add(new Match(left.size() - i, right.size() - i));
        }
        return matches;
    }

    private static <T> void between(List<T> left, List<T> right, int begin, List<Match> matches) {
        if ((long) left.size() * right.size() > MOST) {
            return;
        }
        var longest = new int[left.size() + 1][right.size() + 1];
        for (var i = left.size() - 1; i >= 0; i--) {
            for (var j = right.size() - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).equals(right.get(j))) {
                matches.add(new Match(begin + i++, begin + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
