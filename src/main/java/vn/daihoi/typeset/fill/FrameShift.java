package vn.daihoi.typeset.fill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Value;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.Node;
import vn.daihoi.typeset.word.Units;

/// Moves all lines that stand at a place of their own by the same millimetres: no two printers pull a pre-printed blank
/// in alike. The values are `dich_ngang` (to the right) and `dich_doc` (down).
record FrameShift(int right, int down) {
    private static final double MOST = 100;

    static FrameShift of(Scope scope) {
        return new FrameShift(twips(scope.find("dich_ngang")), twips(scope.find("dich_doc")));
    }

    void apply(List<Node> children) {
        if (right != 0 || down != 0) {
            children.replaceAll(child -> child instanceof Element element ? moved(element) : child);
        }
    }

    private Element moved(Element paragraph) {
        return paragraph.mapping(child -> child.is("w:pPr") ? child.mapping(this::frame) : child);
    }

    private Element frame(Element property) {
        return property.is("w:framePr")
                ? property.with("w:x", sum(property.attribute("w:x"), right))
                        .with("w:y", sum(property.attribute("w:y"), down))
                : property;
    }

    private static String sum(@Nullable String twips, int more) {
        return String.valueOf(Math.max(1, Units.twips(Units.twips(twips, 0)) + more));
    }

    private static int twips(@Nullable Value value) {
        if (!(value instanceof Value.Words(var text)) || text.isBlank()) {
            return 0;
        }
        try {
            var millimetres = Double.parseDouble(text.strip().replace(',', '.'));
            return Units.twips(Math.clamp(millimetres, -MOST, MOST) * Units.MM);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
