package vn.daihoi.typeset.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Properties laid over one another, from the document's defaults to what is set on the spot: the later wins, for some
/// attribute by attribute.
final class Layers {
    static final Layers NONE = new Layers(Map.of());

    private static final Set<String> BY_ATTRIBUTE = Set.of("w:ind", "w:spacing", "w:rFonts");
    private static final Set<String> BY_CHILD = Set.of("w:pBdr", "w:tabs", "w:tblBorders", "w:tblCellMar", "w:numPr");

    private final Map<String, Element> properties;

    private Layers(Map<String, Element> properties) {
        this.properties = properties;
    }

    /// @param over a `w:pPr`, `w:rPr`, `w:tblPr` …
    Layers under(@Nullable Element over) {
        if (over == null || over.children().isEmpty()) {
            return this;
        }
        var merged = new HashMap<>(properties);
        over.elements().forEach(one -> merged.merge(one.name(), one, Layers::merge));
        return new Layers(merged);
    }

    Layers under(Layers over) {
        if (over.properties.isEmpty()) {
            return this;
        }
        var merged = new HashMap<>(properties);
        over.properties.forEach((name, one) -> merged.merge(name, one, Layers::merge));
        return new Layers(merged);
    }

    @Nullable
    Element get(String name) {
        return properties.get(name);
    }

    @Nullable
    String value(String name) {
        var element = properties.get(name);
        return element == null ? null : element.attribute("w:val");
    }

    @Nullable
    String attribute(String name, String attribute) {
        var element = properties.get(name);
        return element == null ? null : element.attribute(attribute);
    }

    /// `<w:b/>` is on, `<w:b w:val="0"/>` is off.
    boolean on(String name, boolean otherwise) {
        var element = properties.get(name);
        if (element == null) {
            return otherwise;
        }
        var value = element.attribute("w:val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    private static Element merge(Element under, Element over) {
        if (BY_ATTRIBUTE.contains(over.name())) {
            var attributes = new LinkedHashMap<String, Attribute>();
            under.attributes().forEach(one -> attributes.put(one.name(), one));
            over.attributes().forEach(one -> attributes.put(one.name(), one));
            // a hanging indent set on the spot undoes a first line of the style, and the other way round
            if (over.attribute("w:hanging") != null) {
                attributes.remove("w:firstLine");
            } else if (over.attribute("w:firstLine") != null) {
                attributes.remove("w:hanging");
            }
            return new Element(over.name(), over.tag(), new ArrayList<>(attributes.values()), List.of());
        }
        if (BY_CHILD.contains(over.name())) {
            var children = new ArrayList<Node>();
            var names = over.elements().map(Element::name).toList();
            under.elements()
                    .filter(one -> over.is("w:tabs") || !names.contains(one.name()))
                    .forEach(children::add);
            children.addAll(over.children());
            return over.containing(children);
        }
        return over;
    }
}
