package vn.daihoi.scan;

/// A line as it was read.
///
/// @param percent how sure the reading is; 100 where the text lay in the file
record Line(String text, int percent) {

    /// What a word processor keeps together is read as any space.
    Line {
        text = text.replace('\u00A0', ' ');
    }
}
