package vn.daihoi.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.daihoi.intake.letters.LetterSet;

/// What the formats of a workbook say of its cells: in which letters they are typed, and whether a number is a day.
record XlsxStyles(List<LetterSet> letters, List<Boolean> days) {
    static final XlsxStyles NONE = new XlsxStyles(List.of(), List.of());

    /// A format with a day, a month or a year in it shows the number of a day.
    private static final Pattern DAY = Pattern.compile("(?i).*(d+.*m+|m+.*y+|y+.*m+|y{4}).*");

    LetterSet letters(int style) {
        return style >= 0 && style < letters.size() ? letters.get(style) : LetterSet.UNICODE;
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    static XlsxStyles read(ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry("xl/styles.xml") == null) {
            return NONE;
        }
        var formats = new HashMap<Integer, String>();
        var fonts = new ArrayList<LetterSet>();
        var styles = new XlsxStyles(new ArrayList<>(), new ArrayList<>());
        var part = "";
        try (var xml = Xml.of(zip, "xl/styles.xml")) {
            while (xml.next()) {
                if (xml.isStart()) {
                    part = isPart(xml.name()) ? xml.name() : part;
                    styles.take(xml, part, formats, fonts);
                } else if (xml.isEnd() && xml.name().equals(part)) {
                    part = "";
                }
            }
        }
        return styles;
    }

    private static boolean isPart(String name) {
        return name.equals("fonts") || name.equals("numFmts") || name.equals("cellXfs");
    }

    private void take(Xml xml, String part, Map<Integer, String> formats, List<LetterSet> fonts) {
        switch (part + "/" + xml.name()) {
            case "numFmts/numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            case "fonts/font" -> fonts.add(LetterSet.UNICODE);
            case "fonts/name" -> fonts.set(fonts.size() - 1, LetterSet.ofFont(xml.attribute("val")));
            case "cellXfs/xf" -> {
                var font = xml.number("fontId", 0);
                letters.add(font < fonts.size() ? fonts.get(font) : LetterSet.UNICODE);
                days.add(isDay(xml.number("numFmtId", 0), formats));
            }
            default -> {}
        }
    }

    private static boolean isDay(int format, Map<Integer, String> formats) {
        var code = formats.get(format);
        if (code != null) {
            var bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
            return DAY.matcher(bare).matches();
        }
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 36
                || format >= 50 && format <= 58;
    }
}
