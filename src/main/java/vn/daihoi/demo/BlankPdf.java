package vn.daihoi.demo;

import java.nio.charset.StandardCharsets;

/// An empty page that says whose it is: the demo's people are invented, and so are their papers.
final class BlankPdf {
    private BlankPdf() {}

    /// @param about in ASCII
    static byte[] about(String about) {
        return """
            %%PDF-1.4
            %% %s
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Root 1 0 R>>
            %%%%EOF
            """.formatted(about).getBytes(StandardCharsets.US_ASCII);
    }
}
