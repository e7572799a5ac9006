package vn.daihoi.typeset.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// A DOCX as its parts. What the program does not understand is kept byte by byte.
///
/// @param main name of the part that holds the text, usually `word/document.xml`
public record Docx(String main, Map<String, byte[]> parts) {

    public Docx {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public Element xml(String part) {
        var bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException("no part (%s) in this package".formatted(part));
        }
        try {
            return Xml.parse(bytes);
        } catch (XMLStreamException e) {
            throw new UnreadablePart(part, e);
        }
    }

    public @Nullable Element xmlIfThere(String part) {
        return parts.containsKey(part) ? xml(part) : null;
    }

    /// What the main part's relationships lead to, by their id: `rId7` → `word/media/image1.png`.
    public Map<String, String> targets(String part) {
        var targets = new LinkedHashMap<String, String>();
        var relationships = xmlIfThere(relationshipsOf(part));
        if (relationships != null) {
            relationships.all("Relationship").forEach(one -> {
                var id = one.attribute("Id");
                var target = one.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, resolve(part, target));
                }
            });
        }
        return targets;
    }

    /// The part of this kind that the main part leads to, such as `styles` or `numbering`.
    public @Nullable String related(String kind) {
        var relationships = xmlIfThere(relationshipsOf(main));
        return relationships == null
                ? null
                : relationships
                        .all("Relationship")
                        .filter(one -> one.find("Type").orElse("").endsWith("/" + kind))
                        .map(one -> one.attribute("Target"))
                        .filter(java.util.Objects::nonNull)
                        .map(target -> resolve(main, target))
                        .findFirst()
                        .orElse(null);
    }

    public Docx replacing(Map<String, byte[]> others) {
        var next = new LinkedHashMap<>(parts);
        next.putAll(others);
        return new Docx(main, next);
    }

    public static String relationshipsOf(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var folder = from.substring(0, from.lastIndexOf('/') + 1);
        var path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path.replace("/./", "/");
    }

    /// The same parts give the same bytes: entries carry no time.
    public void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
