package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// The list as it stands against the rules of a choice, and the fewest swaps that mend it.
///
/// @param underway whether the swaps are still being looked for
/// @param mayExplain whether no list keeps the rules and nobody has asked yet why
/// @param verdict how many rules are broken, in a sentence
public record MendingPage(
        long id,
        long listId,
        int version,
        String title,
        List<Crumb> crumbs,
        boolean editable,
        boolean underway,
        String verdict,
        boolean mayExplain,
        List<String> broken,
        List<Way> ways) {

    /// @param out ids of entries, joined by commas, as the form posts them
    public record Way(String title, List<Swap> swaps, String out, String in) {}

    public record Swap(String out, String in, String alike) {}
}
