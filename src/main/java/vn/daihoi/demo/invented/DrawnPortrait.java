package vn.daihoi.demo.invented;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// A portrait of somebody who does not exist, drawn so plainly that nobody takes it for a photograph.
public final class DrawnPortrait {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 1200;
    private static final int[] SKIES = {0xE9D9BC, 0xCFDCCB, 0xD6DDE6, 0xEBD2C4, 0xDDD5E2, 0xD9E3DA};
    private static final int[] FIELDS = {0x8FAE7C, 0x7FA08A, 0xB9A66B, 0x86A0B0, 0xA98B78, 0x94A56B};
    private static final int[] SKINS = {0xE0AE87, 0xD49E74, 0xC98F66, 0xE6B994};
    private static final int[] CLOTHES = {0x2F4E6F, 0x6D2B36, 0x3F5E45, 0x4A4458, 0x7A5A2E, 0x35616A, 0xE9E4DA};
    private static final int[] HAIRS = {0x241F1E, 0x2E2725, 0x5E5954, 0x8C8882};

    private final Graphics2D pen;
    private final Random chance;
    private final boolean woman;

    private DrawnPortrait(Graphics2D pen, long seed, boolean woman) {
        this.pen = pen;
        this.chance = new Random(seed * 7919 + 11);
        this.woman = woman;
    }

    /// @param seed the same one gives the same portrait
    public static byte[] jpeg(long seed, boolean woman) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        new DrawnPortrait(pen, seed, woman).draw();
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory could not be written", e);
        }
        return out.toByteArray();
    }

    private Color one(int[] colours) {
        return new Color(colours[chance.nextInt(colours.length)]);
    }

    private static Color darker(Color colour, double by) {
        return new Color((int) (colour.getRed() * by), (int) (colour.getGreen() * by), (int) (colour.getBlue() * by));
    }

    private void draw() {
        background();
        var skin = one(SKINS);
        var hair = one(HAIRS);
        var cloth = one(CLOTHES);
        var hat = chance.nextInt(4) == 0;
        if (woman && !hat) {
            ellipse(hair, 290, 250, 380, chance.nextBoolean() ? 640 : 470);
        }
        shoulders(skin, cloth);
        face(skin, hair);
        if (hat) {
            leafHat();
        } else {
            fringe(hair);
        }
    }

    private void background() {
        var sky = one(SKIES);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, HEIGHT, sky.brighter()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        var field = one(FIELDS);
        for (var row = 0; row < 3; row++) {
            var hill = new Path2D.Double();
            var y = 720 + row * 110;
            hill.moveTo(0, y + chance.nextInt(80));
            hill.curveTo(
                    260,
                    y - 110 + chance.nextInt(120),
                    620,
                    y + 90 - chance.nextInt(120),
                    WIDTH,
                    y - chance.nextInt(70));
            hill.lineTo(WIDTH, HEIGHT);
            hill.lineTo(0, HEIGHT);
            pen.setColor(darker(field, 1 - row * 0.1));
            pen.fill(hill);
        }
    }

    private void shoulders(Color skin, Color cloth) {
        var body = new Path2D.Double();
        var broad = woman ? 300 : 350;
        body.moveTo(480.0 - broad, HEIGHT);
        body.curveTo(480.0 - broad, 930, 360, 880, 420, 850);
        body.lineTo(540, 850);
        body.curveTo(600, 880, 480.0 + broad, 930, 480.0 + broad, HEIGHT);
        body.closePath();
        pen.setColor(cloth);
        pen.fill(body);
        pen.setColor(darker(skin, 0.9));
        pen.fill(new RoundRectangle2D.Double(415, 690, 130, 220, 90, 90));
        collar(cloth);
    }

    private void collar(Color cloth) {
        pen.setColor(darker(cloth, 0.78));
        pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var collar = new Path2D.Double();
        collar.moveTo(392, 850);
        collar.lineTo(480, 965);
        collar.lineTo(568, 850);
        pen.draw(collar);
        if (chance.nextInt(3) == 0) {
            scarf();
        } else {
            pen.setStroke(new BasicStroke(6));
            pen.drawLine(480, 965, 480, HEIGHT);
        }
    }

    /// Khăn rằn: the chequered scarf of the delta.
    private void scarf() {
        for (var side = -1; side <= 1; side += 2) {
            for (var step = 0; step < 11; step++) {
                pen.setColor(step % 2 == 0 ? new Color(0x2B2B2B) : new Color(0xF2EFE8));
                pen.fill(new RoundRectangle2D.Double(480 + side * (62 + step * 4) - 32, 850 + step * 33, 64, 33, 6, 6));
            }
        }
    }

    private void face(Color skin, Color hair) {
        ellipse(darker(skin, 0.93), 318, 500, 60, 100);
        ellipse(darker(skin, 0.93), 582, 500, 60, 100);
        var face = new Path2D.Double();
        var jaw = woman ? 96 : 116;
        face.moveTo(345, 480);
        face.curveTo(345, 250, 615, 250, 615, 480);
        face.curveTo(615, 640, 480.0 + jaw, 760, 480, 766);
        face.curveTo(480.0 - jaw, 760, 345, 640, 345, 480);
        pen.setColor(skin);
        pen.fill(face);
        features(skin, hair);
    }

    private void features(Color skin, Color hair) {
        var line = darker(skin, 0.5);
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var side = -1; side <= 1; side += 2) {
            var x = 480 + side * 66;
            pen.setColor(new Color(0x2B2320));
            pen.fill(new Ellipse2D.Double(x - 13, 514, 26, 24));
            pen.setColor(darker(hair, 0.9));
            pen.drawArc(x - 42, 462, 84, 46, 30, 120);
        }
        pen.setColor(line);
        pen.drawArc(458, 560, 44, 44, 200, 140);
        pen.setColor(new Color(0xA8504A));
        pen.drawArc(412, 600, 136, 84, 205, 130);
        if (chance.nextInt(5) == 0) {
            pen.setColor(new Color(0x3A3634));
            pen.setStroke(new BasicStroke(7));
            pen.drawOval(368, 486, 92, 80);
            pen.drawOval(500, 486, 92, 80);
            pen.drawLine(460, 520, 500, 520);
        }
    }

    private void fringe(Color hair) {
        var fringe = new Path2D.Double();
        var low = woman ? 430 : 390;
        fringe.moveTo(330, 520);
        fringe.curveTo(300, 200, 660, 200, 630, 520);
        fringe.curveTo(620, 440, 600, low, 560, low - 30.0);
        fringe.curveTo(500, low + 24.0, 410, low - 10.0, 384, low + 6.0);
        fringe.curveTo(360, low + 20.0, 340, 460, 330, 520);
        pen.setColor(hair);
        pen.fill(fringe);
    }

    /// Nón lá.
    private void leafHat() {
        var hat = new Path2D.Double();
        hat.moveTo(480, 170);
        hat.curveTo(560, 250, 690, 370, 745, 428);
        hat.curveTo(620, 470, 340, 470, 215, 428);
        hat.curveTo(270, 370, 400, 250, 480, 170);
        pen.setColor(new Color(0xE8D6A5));
        pen.fill(hat);
        pen.setColor(new Color(0xC9B27A));
        pen.setStroke(new BasicStroke(4));
        for (var ring = 1; ring <= 4; ring++) {
            var half = ring * 56;
            pen.drawArc(480 - half, 200 + ring * 44, 2 * half, 24 + ring * 9, 190, 160);
        }
    }

    private void ellipse(Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fill(new Ellipse2D.Double(x, y, width, height));
    }
}
