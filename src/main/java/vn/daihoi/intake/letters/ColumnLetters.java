package vn.daihoi.intake.letters;

import java.util.Collection;
import java.util.List;

/// How the cells of one column were typed. A cell whose font tells is read by it; the others are read as the column's
/// clear cells are. Unicode is never read as anything else.
///
/// @param set of the cells whose font does not tell
/// @param mixed whether some of them are Unicode: then an unclear cell stays as it is
/// @param chosen whether a person has said so
public record ColumnLetters(LetterSet set, boolean mixed, boolean chosen) {

    /// @param font as the name of the cell's font says
    public record Cell(String text, LetterSet font) {}

    public static ColumnLetters chosen(LetterSet set) {
        return new ColumnLetters(set, false, true);
    }

    public static ColumnLetters of(Collection<Cell> cells) {
        var untold = cells.stream()
                .filter(cell -> !cell.font().isLegacy())
                .map(Cell::text)
                .toList();
        var tcvn3 = clear(untold, LetterSet.TCVN3);
        var vni = clear(untold, LetterSet.VNI);
        var set = tcvn3 == 0 && vni == 0 ? LetterSet.UNICODE : tcvn3 >= vni ? LetterSet.TCVN3 : LetterSet.VNI;
        var mixed = set.isLegacy() && untold.stream().anyMatch(text -> Evidence.of(text, set) == Evidence.UNICODE);
        return new ColumnLetters(set, mixed, false);
    }

    private static long clear(List<String> texts, LetterSet set) {
        return texts.stream()
                .filter(text -> Evidence.of(text, set) == Evidence.LEGACY)
                .count();
    }

    public String read(String text, LetterSet font) {
        var capitals = set == LetterSet.TCVN3 && font == LetterSet.TCVN3_CAPITALS;
        var by = chosen && !capitals || !font.isLegacy() ? set : font;
        if (!by.isLegacy() || !Letters.isPossible(text, by)) {
            return text;
        }
        return switch (Evidence.of(text, by)) {
            case LEGACY -> Letters.read(text, by);
            case UNICODE -> text;
            case BOTH, NONE -> font.isLegacy() || chosen || !mixed ? Letters.read(text, by) : text;
        };
    }
}
