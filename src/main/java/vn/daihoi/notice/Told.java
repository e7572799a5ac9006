package vn.daihoi.notice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseDate;

/// One thing to tell the people of one unit.
///
/// @param roles who of the unit is told
/// @param key of the sentence; its title is the message under `key.title`
/// @param values fill the sentence, ready for reading: days are already dd/MM/yyyy
/// @param link page to open, from the root of the program
/// @param once the same thing is told once only, however often it is asked; null = every time
/// @param unitEmail where to write if none of the told has an e-mail address; null = nowhere
public record Told(
        long unitId,
        Set<String> roles,
        String key,
        List<String> values,
        String link,
        @Nullable String once,
        @Nullable String unitEmail) {

    public static Told of(long unitId, Set<String> roles, String key, String link, Object... values) {
        return new Told(
                unitId, roles, key, Arrays.stream(values).map(Told::shown).toList(), link, null, null);
    }

    public Told once(String once) {
        return new Told(unitId, roles, key, values, link, once, unitEmail);
    }

    public Told orTo(@Nullable String unitEmail) {
        return new Told(unitId, roles, key, values, link, once, unitEmail);
    }

    private static String shown(Object value) {
        return value instanceof LocalDate day ? VietnameseDate.show(day) : value.toString();
    }
}
