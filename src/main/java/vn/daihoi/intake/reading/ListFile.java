package vn.daihoi.intake.reading;

import vn.daihoi.intake.SheetRefused;

/// What kind of file a list came in, told by its content, and its cells.
public enum ListFile {
    XLSX,
    XLS,
    DOCX,
    CSV,
    PASTED;

    public static final long MOST_BYTES = 10L * 1024 * 1024;

    public static ListFile of(byte[] file) throws SheetRefused {
        if (file.length == 0) {
            throw new SheetRefused("intake.refused.empty");
        }
        if (file.length > MOST_BYTES) {
            throw new SheetRefused("intake.refused.large", MOST_BYTES / 1024 / 1024);
        }
        if (startsWith(file, 'P', 'K', 3, 4)) {
            return archive(file);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        if (startsWith(file, '%', 'P', 'D', 'F')) {
            throw new SheetRefused("intake.refused.pdf");
        }
        if (isBinary(file)) {
            throw new SheetRefused("intake.refused.unknown");
        }
        return CSV;
    }

    private static ListFile archive(byte[] file) throws SheetRefused {
        var names = SafeZip.check(file);
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new SheetRefused("intake.refused.macro");
        }
        if (names.contains("xl/workbook.xml")) {
            return XLSX;
        }
        if (names.contains("word/document.xml")) {
            return DOCX;
        }
        throw new SheetRefused("intake.refused.unknown");
    }

    private static ListFile compound(byte[] file) throws SheetRefused {
        if (XlsReader.isEncryptedXlsx(file)) {
            throw new SheetRefused("intake.refused.encrypted");
        }
        if (!XlsReader.isWorkbook(file)) {
            throw new SheetRefused("intake.refused.oldWord");
        }
        return XLS;
    }

    /// @param sheet which of several, from 0; -1 for the likeliest
    public Grid read(byte[] file, int sheet) throws SheetRefused {
        return switch (this) {
            case XLSX -> XlsxReader.read(file, sheet);
            case XLS -> XlsReader.read(file, sheet);
            case DOCX -> DocxReader.read(file, sheet);
            case CSV -> Delimited.csv(file);
            case PASTED -> Delimited.pasted(new String(file, java.nio.charset.StandardCharsets.UTF_8));
        };
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Text has no zero byte, unless it is UTF-16.
    private static boolean isBinary(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return false;
        }
        for (var i = 0; i < Math.min(file.length, 4096); i++) {
            if (file[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
