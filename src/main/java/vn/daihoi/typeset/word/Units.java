package vn.daihoi.typeset.word;

import org.jspecify.annotations.Nullable;

/// Word's measures in points.
public final class Units {
    public static final double MM = 72 / 25.4;
    private static final double EMU = 12_700;

    private Units() {}

    /// From twips, as nearly all of Word's measures are.
    public static double twips(@Nullable String value, double otherwise) {
        return value == null ? otherwise : number(value, otherwise * 20) / 20;
    }

    public static double emus(@Nullable String value) {
        return value == null ? 0 : number(value, 0) / EMU;
    }

    /// From half points (sizes of letters).
    public static double halves(@Nullable String value, double otherwise) {
        return value == null ? otherwise : number(value, otherwise * 2) / 2;
    }

    public static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    static double number(String value, double otherwise) {
        try {
            var text = value.endsWith("pt") ? value.substring(0, value.length() - 2) : value;
            var number = Double.parseDouble(text);
            return Double.isFinite(number)
                    ? Math.clamp(number, -1e7, 1e7) * (value.endsWith("pt") ? 20 : 1)
                    : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
