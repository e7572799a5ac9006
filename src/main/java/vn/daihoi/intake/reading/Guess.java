package vn.daihoi.intake.reading;

import vn.daihoi.intake.letters.ColumnLetters;

/// What a column of the file is taken for.
///
/// @param column from 0
/// @param key of the register's column; "" where it is not read
/// @param sample from its first cells
public record Guess(int column, String head, String key, Sure sure, String sample, ColumnLetters letters) {

    public enum Sure {
        /// A person said so, now or for a list with the same head.
        SAID,
        REMEMBERED,
        /// The whole head says it.
        HEAD,
        /// The beginning of the head says it.
        LIKELY,
        /// Only what stands in the cells.
        CONTENT,
        NOT_READ
    }

    Guess as(String newKey, Sure newSure) {
        return new Guess(column, head, newKey, newSure, sample, letters);
    }
}
