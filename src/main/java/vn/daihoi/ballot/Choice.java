package vn.daihoi.ballot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be answered to a question of the hall. Each has its own seal on a ballot paper, in this order.
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Choice> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
