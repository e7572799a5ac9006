package vn.daihoi.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// Reads the first sheet of an Excel file as text. Whether it is an Excel file is told by its content.
public final class SheetReader {
    public static final long MOST_BYTES = 10L * 1024 * 1024;
    public static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    private static final int LONGEST_TEXT = 500;

    /// A format with a day, a month or a year in it shows the number of a day.
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*(d+.*m+|m+.*y+|y+.*m+).*");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private SheetReader() {}

    public static List<SheetRow> read(byte[] file) throws SheetRefused {
        if (file.length == 0) {
            throw new SheetRefused("shared.sheet.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new SheetRefused("shared.sheet.large", MOST_BYTES / 1024 / 1024);
        }
        SafeZip.check(file);
        try {
            return rows(file, true);
        } catch (IOException | RuntimeException e) {
            return withoutFormats(file);
        }
    }

    /// Programs other than Excel may leave out the part with the formats, which the reader then misses.
    private static List<SheetRow> withoutFormats(byte[] file) throws SheetRefused {
        try {
            return rows(file, false);
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("shared.sheet.broken");
        }
    }

    private static List<SheetRow> rows(byte[] file, boolean formats) throws IOException, SheetRefused {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(formats, true))) {
            return rows(book);
        }
    }

    private static List<SheetRow> rows(ReadableWorkbook book) throws IOException, SheetRefused {
        var rows = new ArrayList<SheetRow>();
        try (var stream = book.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                var read = read(row);
                if (!read.texts().isEmpty()) {
                    rows.add(read);
                }
                if (rows.size() > MOST_ROWS) {
                    throw new SheetRefused("shared.sheet.rows", MOST_ROWS);
                }
            }
        }
        return rows;
    }

    private static SheetRow read(Row row) {
        var texts = new HashMap<Integer, String>();
        var formulas = new HashSet<Integer>();
        for (var column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            var cell = row.getCell(column);
            if (cell == null) {
                continue;
            }
            var text = text(cell);
            if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                formulas.add(column);
            }
            if (!text.isEmpty() || formulas.contains(column)) {
                texts.put(column, text);
            }
        }
        return new SheetRow(row.getRowNum(), texts, formulas);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case NUMBER -> number(cell);
            case STRING, BOOLEAN -> line(cell.getText());
            case FORMULA -> computed(cell.getRawValue());
        };
    }

    /// What Excel had computed when the file was saved; nothing is computed here.
    private static String computed(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        return NUMBER.matcher(raw).matches() ? plain(new BigDecimal(raw)) : line(raw);
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && DAY_FORMAT.matcher(format).matches()) {
            return day(cell.asDate());
        }
        var number = cell.getValue() instanceof BigDecimal value ? value : new BigDecimal(cell.getRawValue());
        return plain(number);
    }

    /// With a decimal comma: a full stop groups thousands here, and 31.5 must not become 315.
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String day(LocalDateTime moment) {
        return VietnameseDate.show(moment.toLocalDate());
    }

    private static String line(String text) {
        var line = VietnameseText.line(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        return line.startsWith("#") && line.endsWith("!") ? "" : line;
    }
}
