package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// As papers write it: Nữ, Nam.
public enum Sex implements Coded {
    FEMALE("nu"),
    MALE("nam");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Sex> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
