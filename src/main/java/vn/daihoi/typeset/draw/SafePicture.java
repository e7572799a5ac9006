package vn.daihoi.typeset.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Pictures of a DOCX. A small file may hold an enormous picture, so its size is asked before it is decoded.
final class SafePicture {
    private static final long MOST_PIXELS = 24_000_000;

    private SafePicture() {}

    /// Null for what is no PNG or JPEG of a reasonable size: the text is drawn without it.
    static @Nullable PDImageXObject read(PDDocument document, byte[] bytes, String name) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return null;
                }
            } finally {
                reader.dispose();
            }
            return PDImageXObject.createFromByteArray(document, bytes, name);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
