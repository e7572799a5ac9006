package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the colours from `tokens.css` and reckons WCAG's contrast, for the light theme and the dark one.
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*(#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,surface",
        "ink,sunken",
        "ink-soft,paper",
        "ink-soft,surface",
        "ink-soft,sunken",
        "accent,paper",
        "accent,surface",
        "accent,accent-wash",
        "on-accent,accent",
        "on-accent,accent-deep",
        "link,paper",
        "link,surface",
        "link,sunken",
        "red,surface",
        "red,red-wash",
        "amber,amber-wash",
        "green,green-wash",
        "blue,blue-wash",
        "ink,red-wash",
        "ink,amber-wash",
        "ink,blue-wash",
        "ink-soft,red-wash",
        "ink-soft,amber-wash",
        "ink-soft,blue-wash",
        "link,red-wash",
        "link,amber-wash",
        "link,blue-wash"
    })
    void words_stand_out_from_what_is_behind_them(String text, String behind) throws IOException {
        for (var theme : new int[] {0, 1}) {
            var colours = colours(theme);
            assertThat(contrast(colours.get(text), colours.get(behind))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "surface"})
    void borders_of_fields_and_the_focus_ring_can_be_seen(String behind) throws IOException {
        for (var theme : new int[] {0, 1}) {
            var colours = colours(theme);
            assertThat(contrast(colours.get("line-strong"), colours.get(behind)))
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(colours.get("focus"), colours.get(behind))).isGreaterThanOrEqualTo(3);
        }
    }

    private static Map<String, String> colours(int theme) throws IOException {
        var css = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css.split("prefers-color-scheme")[theme])
                .results()
                .forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        var c = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
