package vn.daihoi.typeset.build;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.word.Docx;

/// The parts around the text: what a DOCX needs so that Word opens it.
final class Package {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private Package() {}

    /// @param numbered whether pages carry their number
    static Docx around(String body, Regime regime, boolean numbered) {
        var where = regime == Regime.DECREE_30_2020 ? "header" : "footer";
        var parts = new LinkedHashMap<String, byte[]>();
        put(parts, "[Content_Types].xml", types(where, numbered));
        put(parts, "_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
        put(parts, "word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
        put(
                parts,
                "word/_rels/document.xml.rels",
                relationships(relationship("rId1", "styles", "styles.xml")
                        + relationship("rId2", "settings", "settings.xml")
                        + (numbered ? relationship("rId3", where, "number.xml") : "")));
        put(parts, "word/styles.xml", StyleSheet.of(regime));
        put(parts, "word/settings.xml", settings());
        if (numbered) {
            put(parts, "word/number.xml", number(where));
        }
        return new Docx("word/document.xml", parts);
    }

    /// How the section names the part that carries the number; the first page of a paper shows none.
    static String numberReference(Regime regime) {
        var where = regime == Regime.DECREE_30_2020 ? "header" : "footer";
        return "<w:%sReference w:type=\"default\" r:id=\"rId3\"/>".formatted(where);
    }

    private static String number(String where) {
        var root = where.equals("header") ? "w:hdr" : "w:ftr";
        return "<%s %s><w:p><w:pPr><w:pStyle w:val=\"DHSoTrang\"/></w:pPr>".formatted(root, SPACES)
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE"
                + " </w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"end\"/></w:r>"
                + "</w:p></%s>".formatted(root);
    }

    private static String settings() {
        return "<w:settings " + SPACES + "><w:zoom w:percent=\"100\"/><w:defaultTabStop"
                + " w:val=\"720\"/><w:characterSpacingControl"
                + " w:val=\"doNotCompress\"/><w:compat><w:doNotExpandShiftReturn/><w:compatSetting"
                + " w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat></w:settings>";
    }

    private static String types(String where, boolean numbered) {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
            + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main+xml")
                + type("styles", "styles+xml")
                + type("settings", "settings+xml")
                + (numbered ? type("number", where + "+xml") : "")
                + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s\"/>".formatted(part, MAIN, kind);
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + all + "</Relationships>";
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, kind, target);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        var head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        parts.put(name, (head + xml).getBytes(StandardCharsets.UTF_8));
    }
}
