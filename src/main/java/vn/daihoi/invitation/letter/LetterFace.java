package vn.daihoi.invitation.letter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Pen;
import vn.daihoi.typeset.card.Qr;
import vn.daihoi.typeset.card.Wrapped;
import vn.daihoi.typeset.face.Face;

/// Where everything stands on a guest’s letter.
final class LetterFace {
    private static final int RED = 0x96182A;
    private static final int INK = 0x1A1A1A;
    private static final int SOFT = 0x555555;
    private static final float WIDTH = PDRectangle.A5.getWidth();
    private static final float HEIGHT = PDRectangle.A5.getHeight();
    /// Nothing comes nearer to the edge than an office printer can print.
    private static final float FRAME = 17;
    private static final float EDGE = 36;
    private static final float CODE = 112;
    /// Where the code and what is said beside it begin.
    private static final float LOW = HEIGHT - EDGE - CODE + 8;

    private final Words t;
    private final Occasion occasion;
    private final Pen pen;
    private float below;

    LetterFace(Words t, Occasion occasion, Pen pen) {
        this.t = t;
        this.occasion = occasion;
        this.pen = pen;
    }

    void draw(Letter letter) {
        pen.colour(RED);
        pen.frame(FRAME, FRAME, WIDTH - 2 * FRAME, HEIGHT - 2 * FRAME, 1.4f);
        pen.frame(FRAME + 3.5f, FRAME + 3.5f, WIDTH - 2 * FRAME - 7, HEIGHT - 2 * FRAME - 7, 0.5f);
        below = 38;
        pen.colour(INK);
        line(occasion.unit().name(), Face.BOLD, 2, 13, 9);
        below = 72;
        pen.colour(RED);
        line(t.of("invitation.letter.title"), Face.BOLD, 1, 30, 20);
        guest(letter);
        event();
        foot(letter);
    }

    private void guest(Letter letter) {
        below = 126;
        pen.colour(INK);
        line(t.of("invitation.letter.invites"), Face.REGULAR, 1, 14, 10);
        below += 8;
        line(letter.name(), Face.BOLD, 2, 26, 14);
        below += 4;
        line(letter.post(), Face.REGULAR, 2, 13, 10);
        line(letter.unit(), Face.REGULAR, 2, 13, 10);
    }

    private void event() {
        below += 16;
        line(t.of("invitation.letter.to"), Face.REGULAR, 1, 14, 10);
        below += 8;
        pen.colour(RED);
        line(occasion.event(), Face.BOLD, 3, 20, 12);
        below += 14;
        pen.colour(SOFT);
        line(occasion.line().isEmpty() ? "" : t.of("invitation.letter.where"), Face.REGULAR, 1, 12, 9);
        pen.colour(INK);
        line(occasion.line(), Face.BOLD, 3, 14, 10);
        note();
    }

    /// In the room that is left, smaller where it is long.
    private void note() {
        var note = occasion.terms().note().replaceAll("\\s+", " ").strip();
        var room = LOW - 10 - below - 8;
        var lines = (int) (room / (9 * Pen.LEADING));
        if (!note.isEmpty() && lines > 0) {
            var text = Wrapped.fit(note, Face.ITALIC, WIDTH - 2 * EDGE - 8, lines, 12, 9);
            for (var size = 11.5f; text.height() > room && size >= 9; size -= 0.5f) {
                text = Wrapped.fit(note, Face.ITALIC, WIDTH - 2 * EDGE - 8, lines, size, 9);
            }
            pen.centred(text, Face.ITALIC, WIDTH / 2, below + 8);
        }
    }

    private void foot(Letter letter) {
        pen.colour(0);
        pen.code(Qr.of(letter.link()), EDGE - 8, LOW, CODE);
        var left = EDGE + CODE;
        var room = WIDTH - EDGE - left;
        var middle = left + room / 2;
        pen.colour(INK);
        var scan = Wrapped.fit(t.of("invitation.letter.scan"), Face.BOLD, room, 3, 12, 9);
        var y = pen.centred(scan, Face.BOLD, middle, LOW + 14) + 5;
        var last = t.day(occasion.lastDay());
        if (!last.isEmpty()) {
            var until = Wrapped.fit(t.of("invitation.letter.until", last), Face.REGULAR, room, 2, 12, 9);
            y = pen.centred(until, Face.REGULAR, middle, y) + 5;
        }
        pen.colour(SOFT);
        var call = call();
        if (!call.isEmpty()) {
            pen.centred(Wrapped.fit(call, Face.REGULAR, room, 3, 10.5f, 8), Face.REGULAR, middle, y);
        }
    }

    private String call() {
        var terms = occasion.terms();
        var who = Stream.of(terms.caller(), terms.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : t.of("invitation.letter.call", who);
    }

    private void line(String text, Face face, int most, float largest, float smallest) {
        if (!text.isEmpty()) {
            below = pen.centred(
                    Wrapped.fit(text, face, WIDTH - 2 * EDGE, most, largest, smallest), face, WIDTH / 2, below);
        }
    }
}
