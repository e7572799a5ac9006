package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// Thành phần kinh tế.
public enum Economy implements Coded {
    STATE("nha-nuoc"),
    COLLECTIVE("tap-the"),
    HOUSEHOLD("ca-the"),
    PRIVATE("tu-nhan"),
    FOREIGN("dau-tu-nuoc-ngoai");

    private final String code;

    Economy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Economy> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
