package vn.daihoi.choice.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.choice.Attribute;

/// Where the numbers come from that stand on the page of rules before anybody types.
///
/// @param near how many per cent a share may lie below that of the population; null leaves the population out
public record Filling(
        boolean plan, boolean allocation, @Nullable Integer near) {
    static final Filling USUAL = new Filling(true, true, null);
    private static final int MOST = 100;

    /// An address without any of the three asks for what is usual.
    static Filling read(@Nullable String plan, @Nullable String allocation, @Nullable String near) {
        if (plan == null && allocation == null && near == null) {
            return USUAL;
        }
        boolean number = near != null && near.strip().matches("\\d{1,2}");
        return new Filling(
                plan != null, allocation != null, number ? Integer.valueOf(Math.min(MOST, number(near))) : null);
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text.strip());
    }

    int min(Attribute.Value value, int seats) {
        int min = 0;
        if (plan && value.atLeast() != null) {
            min = up(value.atLeast(), seats);
        }
        if (near != null && value.population() != null) {
            min = Math.max(min, up(value.population() - near, seats));
        }
        if (allocation && value.given() != null) {
            min = Math.max(min, Math.min(value.given(), value.people()));
        }
        return min;
    }

    int max(Attribute.Value value, int seats) {
        int max = seats;
        if (plan && value.atMost() != null) {
            max = (int) Math.floor(value.atMost() * seats / 100 + 1e-9);
        }
        if (allocation && value.given() != null) {
            max = Math.min(max, value.given());
        }
        return Math.max(min(value, seats), max);
    }

    private static int up(double percent, int seats) {
        return Math.max(0, (int) Math.ceil(percent * seats / 100 - 1e-9));
    }
}
