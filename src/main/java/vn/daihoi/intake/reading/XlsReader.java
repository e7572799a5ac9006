package vn.daihoi.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.shared.VietnameseDate;

/// Reads a sheet of an Excel file from before 2007. Such a file is held in memory whole, so it must be small.
final class XlsReader {
    static final long MOST_BYTES = 4L * 1024 * 1024;

    private final Workbook book;

    private XlsReader(Workbook book) {
        this.book = book;
    }

    static boolean isEncryptedXlsx(byte[] file) throws SheetRefused {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    static boolean isWorkbook(byte[] file) throws SheetRefused {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    static Grid read(byte[] file, int wanted) throws SheetRefused {
        if (file.length > MOST_BYTES) {
            throw new SheetRefused("intake.refused.largeXls", MOST_BYTES / 1024 / 1024);
        }
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            return new XlsReader(book).grid(wanted);
        } catch (EncryptedDocumentException e) {
            throw new SheetRefused("intake.refused.encrypted");
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    private Grid grid(int wanted) {
        var chosen = wanted >= 0 && wanted < book.getNumberOfSheets() ? wanted : Math.max(0, book.getFirstVisibleTab());
        var sheet = book.getSheetAt(chosen);
        var rows = new ArrayList<GridRow>();
        var last = 0;
        for (var row : sheet) {
            var read = row(row);
            last = Math.max(last, row.getLastCellNum() - 1);
            if (!read.filled().isEmpty()) {
                rows.add(read);
            }
        }
        var names = IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
        return new Grid(names, chosen, rows, last).spread(merges(sheet));
    }

    private static List<Grid.Merge> merges(Sheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(one -> new Grid.Merge(
                        one.getFirstRow() + 1, one.getFirstColumn(), one.getLastRow() + 1, one.getLastColumn()))
                .toList();
    }

    private GridRow row(Row row) {
        var width = Math.clamp(row.getLastCellNum(), 0, Grid.MOST_COLUMNS);
        var texts = new String[width];
        var fonts = new LetterSet[width];
        var formulas = new BitSet();
        Arrays.fill(texts, "");
        Arrays.fill(fonts, LetterSet.UNICODE);
        for (var cell : row) {
            var column = cell.getColumnIndex();
            if (column < width) {
                texts[column] = Grid.cut(text(cell));
                var font = book.getFontAt(cell.getCellStyle().getFontIndex());
                fonts[column] = LetterSet.ofFont(font.getFontName());
                formulas.set(column, cell.getCellType() == CellType.FORMULA);
            }
        }
        return new GridRow(row.getRowNum() + 1, texts, fonts, formulas);
    }

    private static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "1" : "0";
            case NUMERIC -> number(cell);
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return VietnameseDate.show(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
