package vn.daihoi.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;

/// Pictures made on the spot: a red corner at the upper left, a blue one at the upper right, green below.
public final class SamplePhotos {
    private SamplePhotos() {}

    public static BufferedImage drawn(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x1B6338));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(drawn(width, height), "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a camera writes it: how it was held, who made it, and where (9° 36' N).
    public static byte[] taken(int width, int height, int orientation) {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 3);
        entry(exif, 0x010F, 2, 8, 50);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 58);
        exif.putInt(0);
        exif.put("Rạch A\0".getBytes(StandardCharsets.UTF_8), 0, 8);
        exif.putShort((short) 2);
        entry(exif, 0x0001, 2, 2, 'N' << 24);
        entry(exif, 0x0002, 5, 3, 88);
        exif.putInt(0);
        for (var number : new int[] {9, 1, 36, 1, 0, 1}) {
            exif.putInt(number);
        }
        return withSegment(jpeg(width, height), exif.flip());
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] withSegment(byte[] jpeg, ByteBuffer segment) {
        var all = ByteBuffer.allocate(jpeg.length + 4 + segment.remaining());
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (segment.remaining() + 2));
        return all.put(segment).put(jpeg, 2, jpeg.length - 2).array();
    }

    /// As presses save it: four inks, no white paper.
    static byte[] cmyk(int width, int height) {
        var raster = java.awt.image.Raster.createInterleavedRaster(0, width, height, 4, null);
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A few bytes that state any size.
    static byte[] pngStating(int width, int height) {
        var head = ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array(), 12, 17);
        return head.putInt((int) sum.getValue()).array();
    }
}
