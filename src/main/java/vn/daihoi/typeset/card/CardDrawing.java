package vn.daihoi.typeset.card;

import vn.daihoi.typeset.face.Face;

/// Where everything stands on a card of A6. Nothing comes nearer to its edge than an office printer can print.
final class CardDrawing {
    private static final float MARGIN = 17;
    private static final float BAND = 76;
    private static final float NAME = 148;
    private static final float NAME_HEIGHT = 72;
    private static final float LINES = 225;
    private static final float LOW = 284;
    private static final float CODE = 116;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x1A1A1A;
    private static final int SOFT = 0x555555;

    private final Pen pen;
    private final float width;
    private final float middle;
    private final float room;

    CardDrawing(Pen pen, float width) {
        this.pen = pen;
        this.width = width;
        this.middle = width / 2;
        this.room = width - 2 * MARGIN;
    }

    void draw(Card card) {
        head(card);
        pen.colour(BLACK);
        if (card.name().isEmpty()) {
            pen.ground(MARGIN + 10, NAME + 34, room - 20, 0.6f);
            pen.ground(MARGIN + 10, NAME + 74, room - 20, 0.6f);
        } else {
            name(card.name());
            lines(card);
        }
        pen.colour(BLACK);
        pen.code(Qr.ofNoise(card.code()), MARGIN - 6, LOW, CODE);
        figures(card);
        pen.colour(SOFT);
        centred(card.foot(), Face.REGULAR, LOW + CODE - 1, 1, 7, 5);
    }

    private void head(Card card) {
        pen.colour(card.tone().colour);
        pen.ground(MARGIN, MARGIN, room, BAND);
        pen.colour(WHITE);
        var holder = Wrapped.fit(card.head().holder(), Face.REGULAR, room - 12, 1, 10, 6);
        var event = Wrapped.fit(card.head().event(), Face.BOLD, room - 12, 3, 15, 9);
        var height = holder.height() + event.height() + 4;
        var below = pen.centred(holder, Face.REGULAR, middle, MARGIN + (BAND - height) / 2);
        pen.centred(event, Face.BOLD, middle, below + 4);
        pen.colour(SOFT);
        centred(card.head().line(), Face.REGULAR, MARGIN + BAND + 5, 2, 9, 7);
        pen.colour(card.tone().colour);
        centred(card.kind(), Face.BOLD, MARGIN + BAND + 31, 1, 14, 8);
    }

    /// In the middle of its room, so that one line and two both look intended.
    private void name(String name) {
        var one = Wrapped.fit(name, Face.BOLD, room, 1, 31, 25);
        var text = one.lines().getFirst().equals(name) ? one : Wrapped.fit(name, Face.BOLD, room, 2, 29, 11);
        pen.centred(text, Face.BOLD, middle, NAME + (NAME_HEIGHT - text.height()) / 2);
    }

    private void lines(Card card) {
        var y = LINES;
        var face = Face.REGULAR;
        for (var line : card.lines()) {
            pen.colour(face == Face.REGULAR ? BLACK : SOFT);
            y = centred(line, face, y, 2, 12, 10) + 1;
            face = Face.ITALIC;
        }
    }

    private void figures(Card card) {
        var left = MARGIN + CODE - 4;
        var column = (left + width - MARGIN) / 2;
        var space = width - MARGIN - left;
        var y = LOW + 4;
        var largest = 44f;
        for (var figure : card.figures()) {
            pen.colour(SOFT);
            y = pen.centred(Wrapped.fit(figure.label(), Face.REGULAR, space, 1, 9.5f, 7), Face.REGULAR, column, y);
            pen.colour(BLACK);
            y = pen.centred(Wrapped.fit(figure.value(), Face.BOLD, space, 1, largest, 12), Face.BOLD, column, y - 3);
            if (!figure.note().isEmpty()) {
                y = pen.centred(
                        Wrapped.fit(figure.note(), Face.REGULAR, space, 2, 8.5f, 6.5f), Face.REGULAR, column, y);
            }
            largest = 26;
        }
    }

    private float centred(String text, Face face, float y, int most, float largest, float smallest) {
        return pen.centred(Wrapped.fit(text, face, room, most, largest, smallest), face, middle, y);
    }
}
