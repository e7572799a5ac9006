package vn.daihoi.hall;

import java.util.Locale;
import vn.daihoi.hall.room.Drawing;
import vn.daihoi.hall.room.Seat;
import vn.daihoi.hall.room.Stage;
import vn.daihoi.shared.web.Words;

/// Where somebody sits, as it is printed and read out.
///
/// @param code `A5-12`: short, and only once in the room
/// @param floor name of the floor; "" where the room has only one
/// @param row its name: `5` or `C`
public record SeatLabel(String code, String floor, String block, String row, int number) {

    public static SeatLabel of(Drawing drawing, Seat seat) {
        var floors = drawing.floors();
        var floor = floors.size() == 1 || seat.isOnStage()
                ? ""
                : floors.get(seat.floor()).name();
        return new SeatLabel(seat.code(), floor, seat.block(), seat.rowName(), seat.number());
    }

    public boolean isOnStage() {
        return block.equals(Stage.BLOCK);
    }

    /// As it stands on Vietnamese papers: `Khối A, hàng 5, ghế 12`.
    public String text() {
        if (isOnStage()) {
            return "Đoàn chủ tịch, hàng %s, ghế %d".formatted(row, number);
        }
        var seat = "khối %s, hàng %s, ghế %d".formatted(block, row, number);
        var all = floor.isEmpty() ? seat : floor + ", " + seat;
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    /// In the reader's language.
    public String text(Words t) {
        if (isOnStage()) {
            return t.of("hall.seat.stage", row, number);
        }
        var seat = t.of("hall.seat.text", block, row, number);
        return floor.isEmpty() ? seat : floor + ", " + seat;
    }
}
