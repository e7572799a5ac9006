package vn.daihoi.report;

import java.util.List;
import vn.daihoi.report.figure.Claim;

/// A figure in a report, and what says otherwise.
///
/// @param part of the report it stands in
public record Contradiction(Said by, String part, Claim claim, Against against) {

    public sealed interface Against {
        long value();

        /// Counted from the rows of the program, today.
        record Data(long value) implements Against {}

        /// The closed reports of the units right below, together.
        record Below(long value, List<Share> shares) implements Against {
            public Below {
                shares = List.copyOf(shares);
            }
        }
    }

    /// What one of the units below says.
    public record Share(String unit, long reportId, long said) {}

    /// Who can put it right.
    public enum Mender {
        /// Being written: whoever writes it.
        WRITER,
        /// Closed: the head opens it again.
        HEAD,
        /// Gone up: the unit above sends it back.
        ABOVE
    }

    public Mender mender() {
        if (by.stage() != Stage.FINAL) {
            return Mender.WRITER;
        }
        return by.goneUp() ? Mender.ABOVE : Mender.HEAD;
    }
}
