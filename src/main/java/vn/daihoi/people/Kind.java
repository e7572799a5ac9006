package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// What kind of honouree stands in the register.
public enum Kind implements Coded {
    PERSON("person"),
    COLLECTIVE("collective"),
    HOUSEHOLD("household");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Kind> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
