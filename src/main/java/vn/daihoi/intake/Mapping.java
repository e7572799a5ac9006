package vn.daihoi.intake;

import java.util.Map;
import vn.daihoi.intake.letters.LetterSet;

/// How a file is to be read, as far as somebody has said so.
///
/// @param sheet from 0; -1 for the likeliest
/// @param head number of the first row of the head; 0 for none, -1 where the program shall find it
/// @param columns the key for each column from 0, "" for one that is not read; empty where the program shall guess
/// @param letters in which letters a column is typed
public record Mapping(int sheet, int head, Map<Integer, String> columns, Map<Integer, LetterSet> letters) {
    public static final Mapping GUESSED = new Mapping(-1, -1, Map.of(), Map.of());
}
