package vn.daihoi.intake.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// One part of an office file, read piece by piece. Nothing outside of it is ever fetched.
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream content;
    private final XMLStreamReader reader;

    private Xml(InputStream content) throws XMLStreamException {
        this.content = content;
        this.reader = FACTORY.createXMLStreamReader(content);
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    static Xml of(ZipFile zip, String part) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("part (%s) is missing".formatted(part));
        }
        return new Xml(zip.getInputStream(entry));
    }

    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }

    boolean opens(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    /// "" where it is missing; prefixes do not matter.
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    int number(String name, int otherwise) {
        var text = attribute(name);
        return isCount(text) ? Integer.parseInt(text) : otherwise;
    }

    /// Up to nine digits. Asked for every cell, so without a pattern.
    static boolean isCount(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 9;
    }

    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        content.close();
    }
}
