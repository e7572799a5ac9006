package vn.daihoi.typeset.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element of an XML part. Immutable, so that five hundred copies of a letter share what does not differ; compared
/// by identity, so that what was computed for one may be kept for all copies.
public final class Element implements Node {
    private final String name;
    private final String tag;
    private final List<Attribute> attributes;
    private final List<Node> children;

    public Element(String name, String tag, List<Attribute> attributes, List<Node> children) {
        this.name = name;
        this.tag = tag;
        this.attributes = List.copyOf(attributes);
        this.children = List.copyOf(children);
    }

    public static Element of(String name, Node... children) {
        return new Element(name, name, List.of(), List.of(children));
    }

    /// `Element.val("w:sz", "26")`
    public static Element val(String name, String value) {
        return of(name).with("w:val", value);
    }

    /// With the usual prefix of its namespace, whatever the file calls it: `w:p`.
    public String name() {
        return name;
    }

    public String tag() {
        return tag;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<Node> children() {
        return children;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public Stream<Element> elements() {
        return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    public Stream<Element> all(String child) {
        return elements().filter(element -> element.is(child));
    }

    public @Nullable Element first(String child) {
        for (var node : children) {
            if (node instanceof Element element && element.is(child)) {
                return element;
            }
        }
        return null;
    }

    /// Down a path of first children.
    public @Nullable Element at(String... path) {
        Element here = this;
        for (var step : path) {
            here = here == null ? null : here.first(step);
        }
        return here;
    }

    public @Nullable String attribute(String wanted) {
        for (var attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return null;
    }

    public Optional<String> find(String wanted) {
        return Optional.ofNullable(attribute(wanted));
    }

    /// The `w:val` of a child.
    public @Nullable String value(String child) {
        var element = first(child);
        return element == null ? null : element.attribute("w:val");
    }

    /// All characters below, in order.
    public String text() {
        var text = new StringBuilder();
        gather(text);
        return text.toString();
    }

    public Element with(String attribute, String value) {
        var changed = new ArrayList<>(attributes);
        changed.removeIf(old -> old.name().equals(attribute));
        changed.add(Attribute.of(attribute, value));
        return new Element(name, tag, changed, children);
    }

    public Element containing(List<? extends Node> others) {
        return new Element(name, tag, attributes, List.copyOf(others));
    }

    public Element containing(Node... others) {
        return containing(List.of(others));
    }

    public Element and(Node... more) {
        var both = new ArrayList<>(children);
        both.addAll(List.of(more));
        return containing(both);
    }

    /// The same with its child elements changed; itself where none is.
    public Element mapping(UnaryOperator<Element> change) {
        var changed = false;
        var next = new ArrayList<Node>(children.size());
        for (var child : children) {
            var now = child instanceof Element element ? change.apply(element) : child;
            changed |= now != child;
            next.add(now);
        }
        return changed ? containing(next) : this;
    }

    /// Itself and all elements below, in the order of the file.
    public Stream<Element> deep() {
        return Stream.concat(Stream.of(this), elements().flatMap(Element::deep));
    }

    private void gather(StringBuilder text) {
        for (var child : children) {
            switch (child) {
                case Chars chars -> text.append(chars.text());
                case Element element -> element.gather(text);
            }
        }
    }
}
