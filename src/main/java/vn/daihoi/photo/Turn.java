package vn.daihoi.photo;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

/// How a camera was held: EXIF keeps a picture as the sensor saw it, and how to turn it (tag 0x0112).
///
/// @param code 1 to 8, 1 being upright
record Turn(int code) {
    static final Turn UPRIGHT = new Turn(1);

    /// Only JPEG: the two other formats come from programs, which have turned the picture already.
    static Turn of(Format format, byte[] bytes) {
        return switch (format) {
            case JPEG -> ofJpeg(bytes);
            case PNG, WEBP -> UPRIGHT;
        };
    }

    /// A fault in what a camera says of itself is no reason to refuse its picture.
    private static Turn ofJpeg(byte[] bytes) {
        try {
            for (var segment : JPEGSegmentUtil.readSegments(new ByteArrayImageInputStream(bytes), JPEG.APP1, "Exif")) {
                // after the identifier stands one byte of padding
                var exif = segment.data().readAllBytes();
                var tiff = Arrays.copyOfRange(exif, Math.min(1, exif.length), exif.length);
                var tag = new TIFFReader()
                        .read(new ByteArrayImageInputStream(tiff))
                        .getEntryById(TIFF.TAG_ORIENTATION);
                if (tag != null && tag.getValue() instanceof Number number) {
                    return number.intValue() >= 1 && number.intValue() <= 8 ? new Turn(number.intValue()) : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException _) {
            return UPRIGHT;
        }
    }

    private boolean onItsSide() {
        return code >= 5;
    }

    BufferedImage apply(BufferedImage picture) {
        if (code == 1) {
            return picture;
        }
        var width = onItsSide() ? picture.getHeight() : picture.getWidth();
        var height = onItsSide() ? picture.getWidth() : picture.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(picture, movement(picture.getWidth(), picture.getHeight()), null);
        pen.dispose();
        return turned;
    }

    /// Where the point (x, y) of the sensor goes, w and h being its width and height.
    private AffineTransform movement(int w, int h) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
