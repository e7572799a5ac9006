package vn.daihoi.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.UnitAct.Changed;

/// Tells in words what an edit changed.
public final class ChangeWords {
    private ChangeWords() {}

    public static String of(Changed changed, Words t) {
        return t.of(
                "unit.act.changed",
                t.of("unit." + changed.field()),
                value(changed.field(), changed.before(), t),
                value(changed.field(), changed.after(), t));
    }

    private static String value(String field, @Nullable String value, Words t) {
        if (value == null) {
            return t.of("unit.unknown");
        }
        return switch (field) {
            case "kind" -> kind(value, t);
            case "confidence" -> t.of("unit.confidence." + value);
            case "validFrom" -> t.day(LocalDate.parse(value));
            default -> value;
        };
    }

    /// Its name, or the code itself where a plan has made up its own.
    public static String kind(String code, Words t) {
        return t.has("unit.kind." + code) ? t.of("unit.kind." + code) : code;
    }
}
