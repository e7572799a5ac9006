package vn.daihoi.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;

/// Reads the tables of a Word file. A table within a table belongs to the cell it stands in.
final class DocxReader {
    private final List<List<Cells>> tables = new ArrayList<>();
    private final LetterSet usual;
    private int depth;
    private @Nullable Cells row;
    private @Nullable Cell cell;
    private @Nullable LetterSet font;

    private static final class Cell {
        private final Runs runs = new Runs();
        private int span = 1;
        private boolean goesOn;
    }

    private static final class Cells {
        private final List<Cell> cells = new ArrayList<>();
    }

    private DocxReader(LetterSet usual) {
        this.usual = usual;
    }

    /// @param wanted number of the table, from 0; -1 for the longest
    static Grid read(byte[] file, int wanted) throws SheetRefused {
        try (var zip = SafeZip.open(file)) {
            var reader = new DocxReader(usual(zip));
            try (var xml = Xml.of(zip, "word/document.xml")) {
                while (xml.next()) {
                    reader.take(xml);
                }
            }
            return reader.grid(wanted);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    /// The font of what names none.
    private static LetterSet usual(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry("word/styles.xml") == null) {
            return LetterSet.UNICODE;
        }
        try (var xml = Xml.of(zip, "word/styles.xml")) {
            var usual = LetterSet.UNICODE;
            var counts = false;
            while (xml.next()) {
                if (xml.opens("docDefaults")) {
                    counts = true;
                } else if (xml.opens("style")) {
                    counts = xml.attribute("default").equals("1")
                            && xml.attribute("type").equals("paragraph");
                } else if (counts
                        && xml.opens("rFonts")
                        && !xml.attribute("ascii").isEmpty()) {
                    usual = LetterSet.ofFont(xml.attribute("ascii"));
                }
            }
            return usual;
        }
    }

    private void take(Xml xml) throws XMLStreamException {
        if (xml.isStart()) {
            open(xml);
        } else if (xml.closes("tbl")) {
            depth--;
        } else if (xml.closes("p") && cell != null) {
            cell.runs.add(" ", null);
        }
    }

    private void open(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "tbl" -> {
                if (depth++ == 0) {
                    tables.add(new ArrayList<>());
                }
            }
            case "tr" -> {
                if (depth == 1) {
                    row = new Cells();
                    tables.getLast().add(row);
                }
            }
            case "tc" -> {
                if (depth == 1 && row != null) {
                    cell = new Cell();
                    row.cells.add(cell);
                }
            }
            case "gridSpan" -> {
                if (depth == 1 && cell != null) {
                    cell.span = Math.clamp(xml.number("val", 1), 1, Grid.MOST_COLUMNS);
                }
            }
            case "vMerge" -> {
                if (depth == 1 && cell != null) {
                    cell.goesOn = !xml.attribute("val").equals("restart");
                }
            }
            case "r" -> font = null;
            case "rFonts" -> font = xml.attribute("ascii").isEmpty() ? font : LetterSet.ofFont(xml.attribute("ascii"));
            case "t" -> add(xml.text());
            // Word and others write the character 173 so, which is ư in TCVN3
            case "softHyphen" -> add("\u00AD");
            case "noBreakHyphen" -> add("-");
            case "br", "cr", "tab" -> add(" ");
            default -> {}
        }
    }

    private void add(String text) {
        if (depth > 0 && cell != null) {
            cell.runs.add(text, font);
        }
    }

    private Grid grid(int wanted) throws SheetRefused {
        if (tables.isEmpty()) {
            throw new SheetRefused("intake.refused.noTable");
        }
        var longest = IntStream.range(0, tables.size())
                .reduce(0, (best, i) -> tables.get(i).size() > tables.get(best).size() ? i : best);
        var chosen = wanted >= 0 && wanted < tables.size() ? wanted : longest;
        var names = IntStream.rangeClosed(1, tables.size())
                .mapToObj(String::valueOf)
                .toList();
        var rows = new ArrayList<GridRow>();
        var last = 0;
        for (var line : tables.get(chosen)) {
            var above = rows.isEmpty() ? null : rows.getLast();
            var read = row(rows.size() + 1, line, above);
            rows.add(read);
            last = Math.max(last, read.width() - 1);
        }
        return new Grid(
                names,
                chosen,
                rows.stream().filter(one -> !one.filled().isEmpty()).toList(),
                last);
    }

    private GridRow row(int number, Cells line, @Nullable GridRow above) {
        var texts = new ArrayList<String>();
        var fonts = new ArrayList<LetterSet>();
        for (var one : line.cells) {
            var told = one.runs.told(usual);
            for (var i = 0; i < one.span && texts.size() < Grid.MOST_COLUMNS; i++) {
                if (one.goesOn && above != null) {
                    fonts.add(above.font(texts.size()));
                    texts.add(above.text(texts.size()));
                } else {
                    fonts.add(told.font());
                    texts.add(Grid.cut(told.text().strip()));
                }
            }
        }
        var kinds = new LetterSet[fonts.size()];
        Arrays.setAll(kinds, fonts::get);
        return new GridRow(number, texts.toArray(String[]::new), kinds, new BitSet());
    }
}
