package vn.daihoi.intake.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/// Writes remarks behind the rows of one sheet of an Excel file. All other parts are copied as they are, packed; the
/// sheet itself passes through tag by tag, so that a large file needs no memory.
final class XlsxRemarks {
    private static final Pattern ROW = Pattern.compile("<(\\w+:)?row(\\s.*)?/?>", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("</(\\w+:)?row\\s*>");
    private static final Pattern NUMBER = Pattern.compile("\\br=[\"'](\\d+)[\"']");
    private static final Pattern SPANS = Pattern.compile("\\sspans=[\"'][^\"']*[\"']");

    private final InputStream in;
    private final OutputStream out;
    private final String column;
    private final Map<Integer, String> remarks;
    private int row;

    private XlsxRemarks(InputStream in, OutputStream out, String column, Map<Integer, String> remarks) {
        this.in = in;
        this.out = out;
        this.column = column;
        this.remarks = remarks;
    }

    static byte[] write(byte[] file, Grid grid, Map<Integer, String> remarks) throws IOException {
        var bytes = new ByteArrayOutputStream(file.length + 4096);
        try (var zip = SafeZip.open(file);
                var out = new ZipArchiveOutputStream(bytes)) {
            var part = XlsxBook.read(zip).sheets().get(grid.sheet()).part();
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().equals(part)) {
                    out.putArchiveEntry(new ZipArchiveEntry(part));
                    new XlsxRemarks(
                                    new BufferedInputStream(zip.getInputStream(entry)),
                                    out,
                                    Grid.letters(grid.lastColumn() + 1),
                                    remarks)
                            .copy();
                    out.closeArchiveEntry();
                } else {
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a workbook that was read is broken", e);
        }
        return bytes.toByteArray();
    }

    private void copy() throws IOException {
        for (var read = in.read(); read >= 0; read = in.read()) {
            if (read == '<') {
                tag(rest());
            } else {
                out.write(read);
            }
        }
    }

    /// The tag with its brackets; a bracket within quotes does not end it.
    private String rest() throws IOException {
        var tag = new ByteArrayOutputStream();
        tag.write('<');
        var quote = 0;
        for (var read = in.read(); read >= 0; read = in.read()) {
            tag.write(read);
            if (quote == 0 && read == '>') {
                break;
            }
            if (read == '"' || read == '\'') {
                quote = quote == 0 ? read : quote == read ? 0 : quote;
            }
        }
        return tag.toString(StandardCharsets.ISO_8859_1);
    }

    private void tag(String tag) throws IOException {
        var start = ROW.matcher(tag);
        if (start.matches()) {
            var number = NUMBER.matcher(tag);
            row = number.find() ? Integer.parseInt(number.group(1)) : row + 1;
            var remark = remarks.get(row);
            if (remark != null) {
                begin(SPANS.matcher(tag).replaceFirst(""), start.group(1) == null ? "" : start.group(1), remark);
                return;
            }
        }
        var end = END.matcher(tag);
        var remark = remarks.get(row);
        if (end.matches() && remark != null) {
            put(cell(end.group(1) == null ? "" : end.group(1), remark));
        }
        out.write(tag.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void begin(String tag, String prefix, String remark) throws IOException {
        if (tag.endsWith("/>")) {
            put(tag.substring(0, tag.length() - 2) + ">" + cell(prefix, remark) + "</" + prefix + "row>");
        } else {
            out.write(tag.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private String cell(String p, String remark) {
        return "<%1$sc r=\"%2$s%3$d\" t=\"inlineStr\"><%1$sis><%1$st xml:space=\"preserve\">%4$s</%1$st></%1$sis></%1$sc>"
                .formatted(p, column, row, escaped(remark));
    }

    private void put(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
