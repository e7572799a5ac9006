package vn.daihoi.publicity;

import java.util.Arrays;
import java.util.Optional;

/// Thể loại: what a press body makes.
public enum Genre {
    NEWS("tin"),
    ARTICLE("bai-viet"),
    REPORTAGE("phong-su"),
    PHOTOS("anh"),
    DOCUMENTARY("phim-tai-lieu"),
    TALK("toa-dam"),
    COLUMN("chuyen-muc"),
    /// Cổ động trực quan: banners, posters, loudspeaker vans.
    BANNERS("co-dong"),
    OTHER("khac");

    private final String code;

    Genre(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Genre> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /// Whether it can be looked up at an address of its own once it is out.
    boolean hasAddress() {
        return switch (this) {
            case NEWS, ARTICLE, REPORTAGE, PHOTOS, DOCUMENTARY, TALK, COLUMN -> true;
            case BANNERS, OTHER -> false;
        };
    }
}
