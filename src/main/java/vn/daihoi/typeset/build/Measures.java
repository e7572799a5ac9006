package vn.daihoi.typeset.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.word.Element;

/// Attributes of a blueprint, with the names in `{…}` replaced by their measures; lengths are in millimetres.
record Measures(Map<String, String> byName) {
    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)(?:=([^}]*))?}");
    private static final double TWIPS = 1440 / 25.4;

    @Nullable
    String text(Element element, String attribute) {
        var raw = element.attribute(attribute);
        return raw == null
                ? null
                : NAME.matcher(raw).replaceAll(match -> {
                    var given = byName.get(match.group(1));
                    return given == null ? match.group(2) == null ? "" : match.group(2) : given;
                });
    }

    String text(Element element, String attribute, String otherwise) {
        var text = text(element, attribute);
        return text == null || text.isBlank() ? otherwise : text;
    }

    double number(Element element, String attribute, double otherwise) {
        var text = text(element, attribute);
        return text == null || text.isBlank() ? otherwise : Double.parseDouble(text.replace(',', '.'));
    }

    int twips(Element element, String attribute, double otherwise) {
        return twips(number(element, attribute, otherwise));
    }

    List<Integer> twipsList(Element element, String attribute, String otherwise) {
        var all = new ArrayList<Integer>();
        for (var one : text(element, attribute, otherwise).strip().split("\\s+")) {
            all.add(twips(Double.parseDouble(one)));
        }
        return all;
    }

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }
}
