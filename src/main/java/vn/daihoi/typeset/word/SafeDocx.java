package vn.daihoi.typeset.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.daihoi.typeset.TemplateRefused;
import vn.daihoi.typeset.TemplateRefused.Reason;

/// Opens a DOCX from outside: counts while it unpacks, and refuses what could run or fetch something.
public final class SafeDocx {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ENTRIES = 2_000;
    static final long MOST_UNPACKED = 64L * 1024 * 1024;
    static final long MOST_XML = 24L * 1024 * 1024;
    /// XML of a long table packs 40:1; bombs start at 1000:1. Small files may have any ratio.
    private static final int MOST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 4L * 1024 * 1024;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    /// Fields that run a program, fetch a file, or build such a field out of figures.
    private static final Pattern REACHING = Pattern.compile(
            "(?i)(^|[\\s\"{])(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|RD|DATABASE|MACROBUTTON|QUOTE)\\b");
    private static final Set<String> HARMLESS_LINKS = Set.of("hyperlink");

    private SafeDocx() {}

    public static Docx open(byte[] file) throws TemplateRefused {
        if (file.length > MOST_BYTES) {
            throw new TemplateRefused(Reason.TOO_LARGE);
        }
        if (startsWith(file, OLE2)) {
            throw new TemplateRefused(contains(file, ENCRYPTED) ? Reason.ENCRYPTED : Reason.NOT_DOCX);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new TemplateRefused(Reason.NOT_DOCX);
        }
        var docx = new Docx("", unpack(file));
        try {
            return check(docx);
        } catch (UnreadablePart e) {
            throw new TemplateRefused(Reason.BROKEN);
        }
    }

    private static Docx check(Docx docx) throws TemplateRefused {
        if (docx.parts().keySet().stream()
                .anyMatch(name -> name.endsWith("vbaProject.bin") || name.contains("/activeX/"))) {
            throw new TemplateRefused(Reason.MACROS);
        }
        var types = docx.xmlIfThere("[Content_Types].xml");
        var top = docx.xmlIfThere("_rels/.rels");
        if (types == null || top == null) {
            throw new TemplateRefused(Reason.NOT_DOCX);
        }
        if (types.deep().anyMatch(one -> one.find("ContentType").orElse("").contains("macroEnabled"))) {
            throw new TemplateRefused(Reason.MACROS);
        }
        var main = top.all("Relationship")
                .filter(one -> one.find("Type").orElse("").endsWith("/officeDocument"))
                .map(one -> one.find("Target").orElse(""))
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .findFirst()
                .orElse("");
        if (!docx.parts().containsKey(main)) {
            throw new TemplateRefused(Reason.NOT_DOCX);
        }
        var found = new Docx(main, docx.parts());
        refuseReaching(found);
        return found;
    }

    private static void refuseReaching(Docx docx) throws TemplateRefused {
        for (var name : docx.parts().keySet()) {
            if (name.endsWith(".rels") && docx.xml(name).all("Relationship").anyMatch(SafeDocx::reachesOut)) {
                throw new TemplateRefused(Reason.REACHES_OUT);
            }
            if (name.startsWith("word/") && name.endsWith(".xml") || name.equals(docx.main())) {
                var part = docx.xml(name);
                if (name.equals(docx.main()) && (!part.is("w:document") || part.first("w:body") == null)) {
                    throw new TemplateRefused(Reason.NOT_DOCX);
                }
                if (part.deep().anyMatch(SafeDocx::runsAField)) {
                    throw new TemplateRefused(Reason.REACHES_OUT);
                }
            }
        }
    }

    private static boolean reachesOut(Element relationship) {
        var type = relationship.find("Type").orElse("");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        return relationship.find("TargetMode").orElse("").equalsIgnoreCase("External") && !HARMLESS_LINKS.contains(kind)
                || kind.equals("attachedTemplate")
                || kind.equals("aFChunk");
    }

    /// The words of a field may be split over many runs, so they are read over a whole paragraph.
    private static boolean runsAField(Element element) {
        if (element.is("w:fldSimple")) {
            return REACHING.matcher(element.find("w:instr").orElse("")).find();
        }
        if (!element.is("w:p")) {
            return false;
        }
        var words = new StringBuilder();
        element.deep().filter(one -> one.is("w:instrText")).forEach(one -> words.append(one.text()));
        return !words.isEmpty() && REACHING.matcher(words).find();
    }

    private static Map<String, byte[]> unpack(byte[] file) throws TemplateRefused {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new TemplateRefused(Reason.TOO_LARGE);
            }
            var parts = new LinkedHashMap<String, byte[]>();
            var room = Math.min(MOST_UNPACKED, Math.max(RATIO_MATTERS_FROM, (long) file.length * MOST_RATIO));
            var xml = MOST_XML;
            for (var entry : entries) {
                if (entry.isDirectory()) {
                    continue;
                }
                var isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                try (var content = zip.getInputStream(entry)) {
                    var bytes = read(content, isXml ? Math.min(room, xml) : room);
                    room -= bytes.length;
                    xml -= isXml ? bytes.length : 0;
                    parts.put(entry.getName(), bytes);
                }
            }
            return parts;
        } catch (IOException | RuntimeException e) {
            throw new TemplateRefused(Reason.BROKEN);
        }
    }

    /// Counted while unpacking: the sizes a ZIP states of itself are whatever its maker wrote.
    private static byte[] read(InputStream content, long room) throws IOException, TemplateRefused {
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[64 * 1024];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (bytes.size() + read > room) {
                throw new TemplateRefused(Reason.TOO_LARGE);
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] file, byte[] wanted) {
        return file.length >= wanted.length && Arrays.equals(file, 0, wanted.length, wanted, 0, wanted.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (var i = 0; i + wanted.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
