package vn.daihoi.document;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.typeset.Values;

/// What is known today for one paper.
///
/// @param summary trích yếu, as proposed
/// @param addressees after “Kính gửi”, for letters, submissions and reports upwards; else empty
/// @param recipients the lines of “Nơi nhận”, as proposed, without the line on filing
/// @param missing what the data lacks, in plain words; a breach stops the paper from being issued
public record Contents(
        Values values, String summary, List<String> addressees, List<String> recipients, List<Finding> missing) {

    public Contents(Values values, String summary, List<String> recipients, List<Finding> missing) {
        this(values, summary, List.of(), recipients, missing);
    }

    public Contents {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        missing = List.copyOf(missing);
    }
}
