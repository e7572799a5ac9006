package vn.daihoi.selection.quota;

import java.util.List;

/// A panel by merit order.
///
/// @param chosen ids, best rank first, equal ranks by id
/// @param ties ranks of several people of which some were chosen and some not
/// @param passedOver those left out although someone of a worse rank was chosen, and the rules that stood in the way
public record Ranked(List<String> chosen, List<Tie> ties, List<PassedOver> passedOver) {
    /// Merit alone did not decide between these: the rules did, and where they left it open the order of ids.
    public record Tie(int rank, List<String> chosen, List<String> left) {}

    public record PassedOver(int rank, List<String> ids, List<Rule> because) {}

    public Ranked {
        chosen = List.copyOf(chosen);
        ties = List.copyOf(ties);
        passedOver = List.copyOf(passedOver);
    }
}
