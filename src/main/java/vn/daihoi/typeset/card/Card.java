package vn.daihoi.typeset.card;

import java.util.List;

/// What one card says; each text is printed as it is given.
///
/// @param kind in what quality its bearer comes, in large letters
/// @param name "" leaves lines to write on
/// @param lines below the name: post, unit
/// @param figures beside the code: number, seat
/// @param foot in the smallest type
/// @param code text of the QR code, signed and so like noise
public record Card(
        Head head,
        Tone tone,
        String kind,
        String name,
        List<String> lines,
        List<Figure> figures,
        String foot,
        String code) {

    /// The same on all cards of an event.
    ///
    /// @param line day and place
    public record Head(String holder, String event, String line) {}

    /// @param note below the value; "" for none
    public record Figure(String label, String value, String note) {}

    /// Colour of the band: told apart from afar, never without the word that says the same.
    public enum Tone {
        RED(0x96182A),
        GOLD(0x7A5200),
        GREY(0x4A4A4A);

        final int colour;

        Tone(int colour) {
            this.colour = colour;
        }
    }
}
