package vn.daihoi.intake.reading;

/// A row below the head that is no entry of the list; told, so that nobody is lost unseen.
///
/// @param row as the file shows it
public record Skipped(int row, Why why, String text) {

    public enum Why {
        /// “I. KHỐI ĐẢNG, ĐOÀN THỂ”
        GROUP,
        TOTAL,
        /// The head once more, on a new page.
        HEAD,
        /// Signatures and what stands beside them.
        BELOW
    }
}
