package vn.daihoi.budget;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/// Đồng, whole: `1.200.000` as offices write them.
public final class Money {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Money() {}

    public static String show(long dong) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(dong);
    }

    /// `1.200.000`, `1 200 000đ` or `1200000`; a point that does not stand before three figures is no point of ours.
    public static Optional<Long> read(String typed) {
        var text = typed.replace("\u00a0", " ").strip().replaceAll("\\s*(đồng|đ|VND)$", "");
        var grouped = text.matches("\\d{1,3}([. ]\\d{3})+");
        var plain = grouped ? text.replaceAll("[. ]", "") : text;
        return plain.matches("\\d{1,14}") ? Optional.of(Long.valueOf(plain)) : Optional.empty();
    }
}
