package vn.daihoi.unit.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
