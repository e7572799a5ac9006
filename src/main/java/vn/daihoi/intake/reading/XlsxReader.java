package vn.daihoi.intake.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.shared.VietnameseDate;

/// Reads one sheet of an Excel file, piece by piece: its texts, their fonts, its merged cells. Formulas are not
/// computed: what Excel had computed when the file was saved is taken.
final class XlsxReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,17})?([eE][-+]?\\d{1,3})?");
    private static final Pattern MERGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int SMALL = 1_000;
    private static final int LAST_DAY = 2_958_465;
    private static final Runs.Told NOTHING = new Runs.Told("", LetterSet.UNICODE);
    private static final BitSet NO_FORMULAS = new BitSet(0);

    private final ZipFile zip;
    private final XlsxStyles styles;
    private final List<String> words = new ArrayList<>();
    private final Map<Integer, Runs> mixed = new HashMap<>();
    private final List<GridRow> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();
    private boolean from1904;
    private int lastColumn;

    /// Numbers and days that were met: a list repeats them.
    private final Map<Integer, String> counts = new HashMap<>();

    private final Map<Integer, String> days = new HashMap<>();

    /// Cells of the row that is being read.
    private final String[] texts = new String[Grid.MOST_COLUMNS];
    private final LetterSet[] fonts = new LetterSet[Grid.MOST_COLUMNS];

    private XlsxReader(ZipFile zip, XlsxStyles styles) {
        this.zip = zip;
        this.styles = styles;
    }

    /// @param wanted number of the sheet, from 0; -1 for the first that is shown
    static Grid read(byte[] file, int wanted) throws SheetRefused {
        try (var zip = SafeZip.open(file)) {
            var book = XlsxBook.read(zip);
            var sheet = wanted >= 0 && wanted < book.sheets().size() ? wanted : book.firstShown();
            var reader = new XlsxReader(zip, XlsxStyles.read(zip));
            reader.from1904 = book.from1904();
            reader.words();
            reader.sheet(book.sheets().get(sheet).part());
            var names = book.sheets().stream().map(XlsxBook.Sheet::name).toList();
            return new Grid(names, sheet, reader.rows, reader.lastColumn).spread(reader.merges);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    private void words() throws IOException, XMLStreamException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return;
        }
        try (var xml = Xml.of(zip, "xl/sharedStrings.xml")) {
            while (xml.next()) {
                if (xml.opens("si")) {
                    word(runs(xml, "si"));
                }
            }
        }
    }

    private void word(Runs runs) {
        if (runs.isPlain()) {
            words.add(Grid.cut(runs.told(LetterSet.UNICODE).text()));
        } else {
            mixed.put(words.size(), runs);
            words.add("");
        }
    }

    /// Readings in small type over the text (rPh) are no part of it.
    private static Runs runs(Xml xml, String end) throws XMLStreamException {
        var runs = new Runs();
        LetterSet font = null;
        var aside = false;
        while (xml.next() && !xml.closes(end)) {
            if (xml.opens("rPh")) {
                aside = true;
            } else if (xml.closes("rPh")) {
                aside = false;
            } else if (xml.opens("r")) {
                font = null;
            } else if (xml.opens("rFont")) {
                font = LetterSet.ofFont(xml.attribute("val"));
            } else if (xml.opens("t")) {
                var text = xml.text();
                if (!aside) {
                    runs.add(text, font);
                }
            }
        }
        return runs;
    }

    private void sheet(String part) throws IOException, XMLStreamException, SheetRefused {
        try (var xml = Xml.of(zip, part)) {
            while (xml.next()) {
                if (xml.opens("row")) {
                    row(xml);
                } else if (xml.opens("mergeCell")) {
                    merge(xml.attribute("ref"));
                }
            }
        }
    }

    private void merge(String ref) {
        var found = MERGE.matcher(ref);
        if (found.matches()) {
            merges.add(new Grid.Merge(
                    Integer.parseInt(found.group(2)),
                    column(found.group(1)),
                    Integer.parseInt(found.group(4)),
                    column(found.group(3))));
        }
    }

    private void row(Xml xml) throws XMLStreamException, SheetRefused {
        var number = xml.number("r", rows.isEmpty() ? 1 : rows.getLast().number() + 1);
        var formulas = new BitSet();
        var width = 0;
        var filled = false;
        var next = 0;
        while (xml.next() && !xml.closes("row")) {
            if (!xml.opens("c")) {
                continue;
            }
            var ref = xml.attribute("r");
            var column = ref.isEmpty() ? next : column(ref);
            next = column + 1;
            lastColumn = Math.max(lastColumn, column);
            var told = cell(xml, column, formulas);
            if (column < Grid.MOST_COLUMNS) {
                while (width <= column) {
                    texts[width] = "";
                    fonts[width++] = LetterSet.UNICODE;
                }
                texts[column] = told.text();
                fonts[column] = told.font();
                filled |= !told.text().isEmpty() || formulas.get(column);
            }
        }
        if (filled) {
            rows.add(new GridRow(
                    number,
                    Arrays.copyOf(texts, width),
                    Grid.fonts(fonts, width),
                    formulas.isEmpty() ? NO_FORMULAS : formulas));
        }
        if (rows.size() > Grid.MOST_ROWS) {
            throw new SheetRefused("intake.refused.rows", Grid.MOST_ROWS);
        }
    }

    private Runs.Told cell(Xml xml, int column, BitSet formulas) throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.number("s", 0);
        var told = NOTHING;
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("f")) {
                formulas.set(column);
            } else if (xml.opens("v")) {
                told = value(type, style, xml.text());
            } else if (xml.opens("is")) {
                told = runs(xml, "is").told(styles.letters(style));
            }
        }
        return told;
    }

    private Runs.Told value(String type, int style, String raw) {
        var own = styles.letters(style);
        return switch (type) {
            case "s" -> shared(raw, own);
            case "str" -> new Runs.Told(Grid.cut(raw), own);
            case "b" -> new Runs.Told(raw, LetterSet.UNICODE);
            case "e" -> new Runs.Told("", LetterSet.UNICODE);
            default -> new Runs.Told(number(raw, style), LetterSet.UNICODE);
        };
    }

    private Runs.Told shared(String raw, LetterSet own) {
        var index = Integer.parseInt(raw.strip());
        var runs = mixed.get(index);
        return runs != null ? runs.told(own) : new Runs.Told(words.get(index), own);
    }

    private String number(String raw, int style) {
        if (Xml.isCount(raw) && raw.charAt(0) != '0') {
            return whole(Integer.parseInt(raw), raw, style);
        }
        if (!NUMBER.matcher(raw).matches()) {
            return Grid.cut(raw);
        }
        var number = new BigDecimal(raw);
        if (styles.isDay(style) && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0) {
            return day(number.intValue());
        }
        // with a decimal comma: a full stop groups thousands here, and 31.5 must not become 315
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /// Most numbers of a list: counts and days. The same text again is the same object.
    private String whole(int number, String raw, int style) {
        if (styles.isDay(style) && number < LAST_DAY) {
            return day(number);
        }
        return number < SMALL ? counts.computeIfAbsent(number, _ -> raw) : raw;
    }

    /// Excel believes that 1900 was a leap year.
    private String day(int number) {
        return days.computeIfAbsent(number, n -> {
            var start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, n < 60 ? 31 : 30);
            return VietnameseDate.show(start.plusDays(n));
        });
    }

    static int column(String ref) {
        var column = 0;
        for (var i = 0; i < ref.length() && ref.charAt(i) >= 'A' && ref.charAt(i) <= 'Z'; i++) {
            column = column * 26 + ref.charAt(i) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
