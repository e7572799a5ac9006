package vn.daihoi.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Makes the sizes in which a photo is shown and printed. Each is written anew from pixels alone: place, camera, names
/// and all else that the file said are gone.
final class Sizes {
    /// By the longer side: for lists, cards, a page, print (16 cm at 300 dpi).
    private static final int[] LONG_SIDES = {320, 640, 1280, 1920};
    static final int LARGEST = 1920;
    private static final float QUALITY = 0.84f;

    private Sizes() {}

    static PreparedPhoto of(BufferedImage read, Turn turn) {
        var largest = turn.apply(within(read, LARGEST));
        var longSide = Math.max(largest.getWidth(), largest.getHeight());
        var sizes = new ArrayList<PreparedPhoto.Size>();
        for (var side : LONG_SIDES) {
            if (side < longSide) {
                sizes.add(size(within(largest, side)));
            }
        }
        sizes.add(size(largest));
        return new PreparedPhoto(List.copyOf(sizes));
    }

    /// On white, in sRGB, never enlarged. Halved until it is nearly there: to leap from 4,000 pixels to 300 at once
    /// makes hair and cloth flicker.
    private static BufferedImage within(BufferedImage picture, int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var now = picture;
        while (now.getWidth() >= 2 * width && now.getHeight() >= 2 * height) {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static PreparedPhoto.Size size(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var way = writer.getDefaultWriteParam();
            way.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            way.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), way);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory could not be written", e);
        } finally {
            writer.dispose();
        }
        return new PreparedPhoto.Size(picture.getWidth(), picture.getHeight(), out.toByteArray());
    }
}
