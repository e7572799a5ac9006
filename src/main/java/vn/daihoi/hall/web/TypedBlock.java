package vn.daihoi.hall.web;

import java.util.List;
import java.util.Locale;
import vn.daihoi.hall.room.Block;
import vn.daihoi.hall.room.Numbering;
import vn.daihoi.hall.room.RowNames;
import vn.daihoi.hall.room.Spots;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// The cells of a block's form.
///
/// @param was the name it is stored under; "" for a new one
record TypedBlock(
        String was,
        String name,
        int floor,
        int x,
        int y,
        int rows,
        int seats,
        int firstRow,
        String rowNames,
        String numbering,
        String aisles,
        boolean leftAisle,
        boolean rightAisle,
        String gaps,
        String wheelchair) {

    Block block() {
        return new Block(
                name.strip().toUpperCase(Locale.ROOT),
                x,
                y,
                rows,
                seats,
                firstRow,
                RowNames.of(rowNames).orElse(RowNames.NUMBERS),
                Numbering.of(numbering).orElse(Numbering.ODD_EVEN),
                Spots.readNumbers(aisles).orElseThrow(() -> unreadable(aisles)),
                leftAisle,
                rightAisle,
                Spots.read(gaps).orElseThrow(() -> unreadable(gaps)),
                Spots.read(wheelchair).orElseThrow(() -> unreadable(wheelchair)));
    }

    private static Refused unreadable(String text) {
        return new Refused(List.of(new Finding("CN-112", Severity.BREACH, null, List.of(text), null)));
    }
}
