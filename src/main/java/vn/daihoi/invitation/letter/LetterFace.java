package vn.daihoi.invitation.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.invitation.Occasion;
import vn.daihoi.invitation.letter.Ink.Type;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Qr;

/// Draws a guest’s letter on A5: folded once it fits an envelope.
final class LetterFace {
    private static final Color RED = new Color(0xA6, 0x1B, 0x1B);
    private static final Color INK = new Color(0x1F, 0x1A, 0x17);
    private static final Color SOFT = new Color(0x5C, 0x52, 0x49);
    /// Points of A5: 148 by 210 mm.
    static final float WIDTH = 419.5f;

    static final float HEIGHT = 595.3f;
    private static final float EDGE = 30;
    private static final float CODE = 96;

    private final Words t;
    private final Occasion occasion;

    LetterFace(Words t, Occasion occasion) {
        this.t = t;
        this.occasion = occasion;
    }

    void draw(Letter letter, Ink ink) throws IOException {
        var middle = WIDTH / 2;
        var width = WIDTH - 2 * EDGE;
        ink.frame(12, 12, WIDTH - 24, HEIGHT - 24, RED);
        ink.frame(15, 15, WIDTH - 30, HEIGHT - 30, RED);
        ink.line(occasion.unit().name(), middle, 36, new Type(13, true, INK), width);
        ink.line(t.of("invitation.letter.title"), middle, 74, new Type(30, true, RED), width);
        ink.line(t.of("invitation.letter.invites"), middle, 124, new Type(14, false, INK), width);
        var below = ink.lines(letter.name(), middle, 148, new Type(24, true, INK), width, 2);
        below = ink.lines(letter.post(), middle, below + 2, new Type(13, false, INK), width, 2);
        below = ink.lines(letter.unit(), middle, below, new Type(13, false, INK), width, 2);
        ink.line(t.of("invitation.letter.to"), middle, below + 10, new Type(14, false, INK), width);
        below = ink.lines(occasion.event(), middle, below + 32, new Type(18, true, RED), width, 3);
        ink.line(t.of("invitation.letter.where"), middle, below + 10, new Type(12, false, SOFT), width);
        below = ink.lines(occasion.line(), middle, below + 27, new Type(14, true, INK), width, 3);
        if (!occasion.terms().note().isEmpty()) {
            ink.lines(
                    occasion.terms().note().replaceAll("\\s+", " "),
                    middle,
                    below + 8,
                    new Type(11.5f, false, INK),
                    width,
                    4);
        }
        foot(letter, ink);
    }

    private void foot(Letter letter, Ink ink) throws IOException {
        var top = HEIGHT - EDGE - CODE - 8;
        ink.code(Qr.of(letter.link()), EDGE + 6, top, CODE);
        var left = EDGE + CODE + 26;
        var width = WIDTH - left - EDGE;
        var middle = left + width / 2;
        var below = ink.lines(t.of("invitation.letter.scan"), middle, top + 8, new Type(12, true, INK), width, 2);
        var last = t.day(occasion.lastDay());
        if (!last.isEmpty()) {
            ink.line(t.of("invitation.letter.until", last), middle, below + 4, new Type(12, false, INK), width);
        }
        var terms = occasion.terms();
        var call = Stream.of(terms.caller(), terms.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!call.isEmpty()) {
            ink.lines(t.of("invitation.letter.call", call), middle, below + 24, new Type(11, false, SOFT), width, 2);
        }
    }
}
