package vn.daihoi.intake.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.daihoi.intake.letters.LetterSet;

/// One row as it stands in the file. Texts are untouched: in old letter sets a blank may be a letter.
///
/// @param number as Excel shows it, from 1
@SuppressWarnings("ArrayRecordComponent")
public record GridRow(int number, String[] texts, LetterSet[] fonts, BitSet formulas) {

    public String text(int column) {
        return column < texts.length ? texts[column] : "";
    }

    public LetterSet font(int column) {
        return column < fonts.length ? fonts[column] : LetterSet.UNICODE;
    }

    public int width() {
        return texts.length;
    }

    List<Integer> filled() {
        var filled = new ArrayList<Integer>(texts.length);
        for (var column = 0; column < texts.length; column++) {
            if (!texts[column].isBlank()) {
                filled.add(column);
            }
        }
        return filled;
    }
}
