package vn.daihoi.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/// The space below one paragraph and the space above the next.
class SpaceBetweenTest {
    private static final Pattern PLACE = Pattern.compile("([\\d.]+) ([\\d.]+) Td");
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\""
                    + " Target=\"settings.xml\"/></Relationships>";
    private static final String ADDING =
            "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:compat>"
                    + "<w:doNotUseHTMLParagraphAutoSpacing/></w:compat></w:settings>";

    private static String paragraph(int before, int after) {
        return "<w:p><w:pPr><w:spacing w:before=\"%d\" w:after=\"%d\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                .formatted(before * 20, after * 20);
    }

    /// Between the two lines, in points.
    private static double apart(int after, int before, Map<String, String> parts) throws Exception {
        var docx = Word.docx(paragraph(0, after) + paragraph(before, 0), parts);
        try (var pdf = Loader.loadPDF(
                        Template.read(docx, Fields.of()).fill(Values.NONE).pdf());
                var content = pdf.getPage(0).getContents()) {
            var places = PLACE.matcher(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .results()
                    .map(found -> Double.parseDouble(found.group(2)))
                    .toList();
            assertThat(places).hasSize(2);
            return places.getFirst() - places.getLast();
        }
    }

    @Test
    void the_larger_of_the_two_counts() throws Exception {
        var bare = apart(0, 0, Map.of());

        assertThat(apart(10, 6, Map.of()) - bare).isEqualTo(10, within(0.02));
        assertThat(apart(6, 12, Map.of()) - bare).isEqualTo(12, within(0.02));
    }

    @Test
    void where_the_document_asks_for_it_they_are_added_up() throws Exception {
        var parts = Map.of("word/settings.xml", ADDING, "word/_rels/document.xml.rels", RELATIONSHIPS);

        assertThat(apart(10, 6, parts) - apart(0, 0, parts)).isEqualTo(16, within(0.02));
    }
}
