package vn.daihoi.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What a file is, by what it holds. Its name and the browser's word for it count for nothing.
final class ContentCheck {
    private static final Detector DETECTOR = new DefaultDetector();
    /// A PDF ends with this mark; some writers add a few bytes after it.
    private static final String PDF_END = "%%EOF";
    private static final int PDF_TAIL = 4096;

    private ContentCheck() {}

    sealed interface Verdict {
        record Taken(FileType type) implements Verdict {}

        record Refused(Finding finding) implements Verdict {}
    }

    static Verdict check(String name, byte[] bytes, long mostBytes) {
        if (bytes.length == 0) {
            return refused("TEP-101", name);
        }
        if (bytes.length > mostBytes) {
            return refused("TEP-102", name, inMegabytes(bytes.length), inMegabytes(mostBytes));
        }
        if (bytes[0] == 'P' && bytes[1 % bytes.length] == 'K') {
            return docx(name, bytes);
        }
        return switch (mediaType(bytes)) {
            case "application/pdf" -> hasPdfEnd(bytes) ? new Verdict.Taken(FileType.PDF) : refused("TEP-104", name);
            case "image/jpeg" -> new Verdict.Taken(FileType.JPG);
            default -> refused("TEP-103", name);
        };
    }

    private static Verdict docx(String name, byte[] bytes) {
        return switch (DocxLook.at(bytes)) {
            case DOCUMENT -> new Verdict.Taken(FileType.DOCX);
            case WITH_MACROS -> refused("TEP-106", name);
            case SWELLING -> refused("TEP-105", name);
            case BROKEN -> refused("TEP-104", name);
            case OTHER -> refused("TEP-103", name);
        };
    }

    private static String mediaType(byte[] bytes) {
        try (var stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }

    private static boolean hasPdfEnd(byte[] bytes) {
        var from = Math.max(0, bytes.length - PDF_TAIL);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(PDF_END);
    }

    private static Verdict refused(String code, Object... values) {
        return new Verdict.Refused(new Finding(code, Severity.BREACH, null, List.of(values), "file"));
    }

    private static String inMegabytes(long bytes) {
        return "%d MB".formatted(Math.ceilDiv(bytes, 1024 * 1024));
    }
}
