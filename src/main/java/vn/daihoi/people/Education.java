package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// The highest schooling, from low to high.
public enum Education implements Coded {
    PRIMARY("tieu-hoc"),
    LOWER_SECONDARY("thcs"),
    UPPER_SECONDARY("thpt"),
    VOCATIONAL("trung-cap"),
    COLLEGE("cao-dang"),
    UNIVERSITY("dai-hoc"),
    MASTER("thac-si"),
    DOCTOR("tien-si");

    private final String code;

    Education(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Education> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
