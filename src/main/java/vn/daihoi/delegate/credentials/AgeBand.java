package vn.daihoi.delegate.credentials;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bands in which credentials reports tell ages: dưới 30, 30–40, 41–50, 51–60, 61–70, trên 70.
public enum AgeBand {
    BELOW_30("0-29", 0, 29),
    TO_40("30-40", 30, 40),
    TO_50("41-50", 41, 50),
    TO_60("51-60", 51, 60),
    TO_70("61-70", 61, 70),
    ABOVE_70("71", 71, 200),
    UNKNOWN(Facet.UNKNOWN, -1, -1);

    private final String code;
    private final int from;
    private final int to;

    AgeBand(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    public String code() {
        return code;
    }

    static AgeBand of(@Nullable Integer age) {
        return age == null
                ? UNKNOWN
                : Stream.of(values())
                        .filter(band -> age >= band.from && age <= band.to)
                        .findFirst()
                        .orElse(UNKNOWN);
    }
}
