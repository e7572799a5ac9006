package vn.daihoi.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Excel files made on the spot, honest ones and others.
public final class Sheets {
    private Sheets() {}

    /// The rows as they are; null leaves a cell empty.
    public static byte[] of(Object[]... rows) {
        return drawn(sheet -> {
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    put(sheet, row, column, rows[row][column]);
                }
            }
        });
    }

    public static byte[] drawn(Consumer<Worksheet> draw) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0");
                var sheet = book.newWorksheet("Danh sách")) {
            draw.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The least that is a workbook: no formats, no shared words.
    static byte[] withoutFormats(String... cells) {
        var row = new StringBuilder();
        for (var i = 0; i < cells.length; i++) {
            row.append("<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
                    .formatted(i + 1, i + 1, cells[i]));
        }
        return zip(zip -> {
            text(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>\
                """);
            text(zip, "xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>\
                """);
            text(zip, "xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="worksheets/sheet1.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>\
                """);
            text(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + row
                            + "</sheetData></worksheet>");
        });
    }

    /// A workbook with a part that holds macros.
    static byte[] withMacros() {
        return zip(zip -> {
            text(zip, "xl/workbook.xml", "<workbook/>");
            text(zip, "xl/vbaProject.bin", "macros");
        });
    }

    /// A workbook that wants to read a file of the machine.
    static byte[] withEntity() {
        return zip(zip -> text(zip, "xl/workbook.xml", """
            <!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/hostname">]><workbook>&e;</workbook>
            """));
    }

    private static void text(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An archive that calls itself a workbook and unpacks to so many megabytes of nothing.
    static byte[] bomb(int megabytes) {
        return zip(zip -> {
            entry(zip, "xl/workbook.xml", 0);
            entry(zip, "xl/worksheets/sheet1.xml", megabytes);
        });
    }

    static byte[] ofManyEntries(int count) {
        return zip(zip -> {
            for (var i = 0; i < count; i++) {
                entry(zip, "xl/media/" + i + ".xml", 0);
            }
        });
    }

    private static byte[] zip(Consumer<ZipOutputStream> fill) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            fill.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, int megabytes) {
        var nothing = new byte[1024 * 1024];
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (var i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
