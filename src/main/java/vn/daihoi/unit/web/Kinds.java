package vn.daihoi.unit.web;

import java.util.Arrays;
import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.UnitKind;

/// Kinds and confidence as a reader chooses them.
final class Kinds {
    private Kinds() {}

    static String name(String code, Words t) {
        return t.of("unit.kind." + code);
    }

    static List<Choice> kinds(Words t) {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Choice(kind.code(), name(kind.code(), t)))
                .toList();
    }

    static List<Choice> confidences(Words t) {
        return Arrays.stream(Confidence.values())
                .map(confidence -> new Choice(confidence.code(), t.of("unit.confidence." + confidence.code())))
                .toList();
    }
}
