package vn.daihoi.browser;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import vn.daihoi.typeset.card.Qr;

/// A film of a badge held before a camera, as Chromium's own camera plays it: JPEG after JPEG.
final class Film {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FRAMES = 10;
    private static final int SIDE = 360;

    private Film() {}

    static Path of(String code, Path file) throws IOException {
        var frame = new ByteArrayOutputStream();
        ImageIO.write(picture(Qr.of(code)), "jpeg", frame);
        var film = new ByteArrayOutputStream();
        for (int i = 0; i < FRAMES; i++) {
            film.write(frame.toByteArray());
        }
        return Files.write(file, film.toByteArray());
    }

    private static BufferedImage picture(Qr qr) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(Color.BLACK);
        var dot = SIDE / qr.size();
        for (int row = 0; row < qr.size(); row++) {
            for (int column = 0; column < qr.size(); column++) {
                if (qr.isDark(column, row)) {
                    canvas.fillRect(140 + column * dot, 60 + row * dot, dot, dot);
                }
            }
        }
        canvas.dispose();
        return picture;
    }
}
