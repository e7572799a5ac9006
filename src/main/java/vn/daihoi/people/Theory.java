package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// Trình độ lý luận chính trị, from low to high.
public enum Theory implements Coded {
    NONE("chua-qua"),
    ELEMENTARY("so-cap"),
    INTERMEDIATE("trung-cap"),
    ADVANCED("cao-cap"),
    BACHELOR("cu-nhan");

    private final String code;

    Theory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Theory> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
