package vn.daihoi.intake.reading;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
        return IntStream.range(0, texts.length)
                .filter(column -> !texts[column].isBlank())
                .boxed()
                .toList();
    }
}
