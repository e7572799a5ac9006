package vn.daihoi.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The sheets of a workbook, in the order of their tabs.
///
/// @param from1904 whether days are counted from 1904, as old Macs did
record XlsxBook(List<Sheet> sheets, boolean from1904) {

    record Sheet(String name, String part, boolean shown) {}

    int firstShown() {
        for (var i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).shown) {
                return i;
            }
        }
        return 0;
    }

    static XlsxBook read(ZipFile zip) throws IOException, XMLStreamException {
        var parts = parts(zip);
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var xml = Xml.of(zip, "xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.opens("sheet")) {
                    var part = parts.get(xml.attribute("id"));
                    if (part != null) {
                        sheets.add(new Sheet(
                                xml.attribute("name"),
                                part,
                                !xml.attribute("state").matches("hidden|veryHidden")));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new IOException("the workbook has no sheet");
        }
        return new XlsxBook(sheets, from1904);
    }

    private static Map<String, String> parts(ZipFile zip) throws IOException, XMLStreamException {
        var parts = new HashMap<String, String>();
        try (var xml = Xml.of(zip, "xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.opens("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
                    var target = xml.attribute("Target");
                    parts.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return parts;
    }
}
