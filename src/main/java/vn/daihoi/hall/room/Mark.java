package vn.daihoi.hall.room;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something on a floor that people walk to.
public record Mark(What what, int x, int y) {

    public enum What {
        /// Up to the stage; the first one drawn is that by which people go up.
        STAIRS,
        DOOR;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public int distanceTo(int x, int y) {
        return Math.abs(this.x - x) + Math.abs(this.y - y);
    }
}
