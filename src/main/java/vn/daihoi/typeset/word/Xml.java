package vn.daihoi.typeset.word;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads and writes the XML parts of a package. A document type is refused, so nothing can be fetched or expanded.
public final class Xml {
    private static final int DEEPEST = 200;
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"));

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    public static Element parse(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        try {
            return new Xml(reader).read();
        } finally {
            reader.close();
        }
    }

    public static byte[] write(Element root) {
        var text = new StringBuilder(1 << 16);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(root, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void write(Element element, StringBuilder text) {
        text.append('<').append(element.tag());
        for (var attribute : element.attributes()) {
            text.append(' ').append(attribute.tag()).append("=\"");
            escape(attribute.value(), text);
            text.append('"');
        }
        if (element.children().isEmpty()) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (var child : element.children()) {
            switch (child) {
                case Chars chars -> escape(chars.text(), text);
                case Element inner -> write(inner, text);
            }
        }
        text.append("</").append(element.tag()).append('>');
    }

    private Element read() throws XMLStreamException {
        var open = new ArrayDeque<Open>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("nested more than (%d) deep".formatted(DEEPEST));
                    }
                    open.push(open());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().close();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.element().children.add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.element().children.add(new Chars(reader.getText()));
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a document type stands in this part");
                default -> {}
            }
        }
        throw new XMLStreamException("no element in this part");
    }

    private Open open() {
        var attributes = new ArrayList<Attribute>();
        for (var i = 0; i < reader.getNamespaceCount(); i++) {
            var prefix = reader.getNamespacePrefix(i);
            var uri = reader.getNamespaceURI(i);
            var tag = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            attributes.add(new Attribute(tag, tag, uri == null ? "" : uri));
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            var local = reader.getAttributeLocalName(i);
            attributes.add(new Attribute(
                    usual(reader.getAttributeNamespace(i), prefix, local),
                    tag(prefix, local),
                    reader.getAttributeValue(i)));
        }
        var local = reader.getLocalName();
        return new Open(
                usual(reader.getNamespaceURI(), reader.getPrefix(), local), tag(reader.getPrefix(), local), attributes);
    }

    private static String usual(@Nullable String uri, @Nullable String prefix, String local) {
        var known = uri == null ? null : USUAL.get(uri);
        return (known == null ? tag(prefix, local) : known + ":" + local).intern();
    }

    private static String tag(@Nullable String prefix, String local) {
        return (prefix == null || prefix.isEmpty() ? local : prefix + ":" + local).intern();
    }

    private static void escape(String raw, StringBuilder text) {
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\n' -> text.append("&#10;");
                default -> text.append(c);
            }
        }
    }

    /// An element whose end is not read yet.
    private record Open(String name, String tag, List<Attribute> attributes, List<Node> children) {
        Open(String name, String tag, List<Attribute> attributes) {
            this(name, tag, attributes, new ArrayList<>());
        }

        Element close() {
            return new Element(name, tag, attributes, children);
        }
    }
}
