package vn.daihoi.award;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.people.Kind;

/// As what somebody goes up to receive an award (NĐ 145/2013: the head for a collective, the family for the deceased).
public enum Receiving {
    SELF,
    HEAD,
    FAMILY,
    ENVOY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Receiving> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    static Receiving usualFor(Kind kind) {
        return switch (kind) {
            case PERSON -> SELF;
            case COLLECTIVE -> HEAD;
            case HOUSEHOLD -> FAMILY;
        };
    }
}
