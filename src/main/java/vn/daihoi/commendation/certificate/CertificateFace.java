package vn.daihoi.commendation.certificate;

import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Wrapped;
import vn.daihoi.typeset.face.Face;

/// Where everything stands on a certificate: laid out on A4 upon its side, and the same larger on A3.
final class CertificateFace {
    static final float WIDTH = 842;
    static final float HEIGHT = 595;
    private static final int RED = 0xA3161D;
    private static final int GOLD = 0xB58A2A;
    private static final int INK = 0x1A1A1A;
    /// Nothing comes nearer to the edge than an office printer can print.
    private static final float EDGE = 18;
    private static final float BAND = 16;
    private static final float CORNER = 40;
    private static final float ROOM = WIDTH - 2 * (EDGE + BAND + 44);
    private static final float FOOT = 432;

    private final Words t;
    private final Pen pen;
    private final float scale;
    private float below;

    /// @param scale 1 for A4
    CertificateFace(Words t, Pen pen, float scale) {
        this.t = t;
        this.pen = pen;
        this.scale = scale;
    }

    void draw(Certificate one) {
        border();
        below = 58;
        pen.colour(INK);
        line(t.of("commendation.certificate.country"), Face.BOLD, 1, 15, 12);
        line(t.of("commendation.certificate.motto"), Face.BOLD, 1, 15, 12);
        ground(WIDTH / 2 - 88, below + 3, 176, 0.9f);
        below += 20;
        pen.colour(RED);
        line(one.giver(), Face.BOLD, 2, 19, 12);
        below += 4;
        pen.colour(INK);
        line(t.of("commendation.certificate.gives"), Face.BOLD, 1, 15, 12);
        pen.colour(RED);
        line(one.title(), Face.BOLD, 1, one.honour().isEmpty() ? 60 : 46, 30);
        line(one.honour(), Face.BOLD, 1, 20, 12);
        below += 12;
        pen.colour(INK);
        line(one.name(), Face.BOLD, 2, 31, 16);
        below += 3;
        line(one.who(), Face.ITALIC, 2, 18, 11);
        achievement(one.achievement());
        foot(one);
    }

    /// In the room between the name and the foot, smaller where it is long.
    private void achievement(String text) {
        below += 16;
        var room = FOOT - below - 4;
        for (var size = 22f; size >= 10; size -= 1) {
            var lines = Math.max(1, (int) (room / (size * Pen.LEADING)));
            var fitted = Wrapped.fit(text, Face.REGULAR, ROOM, lines, size, 10);
            if (fitted.height() <= room || size <= 11) {
                line(text, Face.REGULAR, lines, size, 10);
                return;
            }
        }
    }

    private void foot(Certificate one) {
        var half = ROOM / 2 - 20;
        var left = EDGE + BAND + 44 + half / 2;
        var right = WIDTH - left;
        var y = at(one.placeAndDate(), Face.ITALIC, half, 1, 15, right, FOOT);
        y += 2;
        for (var post : one.post().lines().toList()) {
            y = at(post, Face.BOLD, half, 1, 15, right, y);
        }
        at(one.signer(), Face.BOLD, half, 1, 16, right, HEIGHT - EDGE - BAND - 38);
        y = at(one.decision(), Face.REGULAR, half, 2, 13, left, HEIGHT - EDGE - BAND - 66);
        at(t.of("commendation.certificate.book"), Face.REGULAR, half, 1, 13, left, y + 2);
    }

    /// A chain of small squares between two lines, and a knot in each corner.
    private void border() {
        pen.colour(RED);
        frame(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, 1.8f);
        var inner = EDGE + BAND + 4;
        frame(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner, 0.8f);
        pen.colour(GOLD);
        var begin = EDGE + CORNER + 4;
        chain(begin, WIDTH - begin, true);
        chain(begin, HEIGHT - begin, false);
        for (var x : new float[] {EDGE + 3, WIDTH - EDGE - 3 - CORNER}) {
            for (var y : new float[] {EDGE + 3, HEIGHT - EDGE - 3 - CORNER}) {
                knot(x, y);
            }
        }
    }

    private void chain(float from, float to, boolean across) {
        var number = Math.round((to - from) / BAND);
        var step = (to - from) / number;
        var side = Math.min(BAND - 3, step - 2);
        for (var i = 0; i < number; i++) {
            var along = from + i * step + (step - side) / 2;
            for (var beside : new float[] {EDGE + 3.5f, (across ? HEIGHT : WIDTH) - EDGE - 3.5f - side}) {
                link(across ? along : beside, across ? beside : along, side);
            }
        }
    }

    private void link(float x, float y, float side) {
        frame(x, y, side, side, 1);
        ground(x + side * 0.34f, y + side * 0.34f, side * 0.32f, side * 0.32f);
    }

    private void knot(float x, float y) {
        pen.colour(0xFFFFFF);
        ground(x, y, CORNER, CORNER);
        pen.colour(RED);
        frame(x, y, CORNER, CORNER, 1.6f);
        pen.colour(GOLD);
        frame(x + 4, y + 4, CORNER - 8, CORNER - 8, 1.2f);
        for (var i = 0; i < 4; i++) {
            link(x + 8 + i % 2 * (CORNER - 16) / 2 + 1, y + 8 + i / 2 * (CORNER - 16) / 2 + 1, (CORNER - 16) / 2 - 2);
        }
    }

    private void frame(float x, float y, float width, float height, float thick) {
        pen.frame(x * scale, y * scale, width * scale, height * scale, thick * scale);
    }

    private void ground(float x, float y, float width, float height) {
        pen.ground(x * scale, y * scale, width * scale, height * scale);
    }

    private void line(String text, Face face, int most, float largest, float smallest) {
        if (!text.isEmpty()) {
            var fitted = Wrapped.fit(text, face, ROOM * scale, most, largest * scale, smallest * scale);
            below = pen.centred(fitted, face, WIDTH / 2 * scale, below * scale) / scale;
        }
    }

    private float at(String text, Face face, float room, int most, float largest, float middle, float y) {
        if (text.isEmpty()) {
            return y;
        }
        var fitted = Wrapped.fit(text, face, room * scale, most, largest * scale, 8 * scale);
        return pen.centred(fitted, face, middle * scale, y * scale) / scale;
    }
}
