package vn.daihoi.shared;

/// The six tones in the order in which dictionaries and lists put them.
public enum Tone {
    KHONG('\0'),
    HUYEN('\u0300'),
    HOI('\u0309'),
    NGA('\u0303'),
    SAC('\u0301'),
    NANG('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /// The tone whose mark stands in decomposed text.
    static Tone in(String decomposed) {
        for (var tone : values()) {
            if (tone != KHONG && decomposed.indexOf(tone.mark) >= 0) {
                return tone;
            }
        }
        return KHONG;
    }

    static boolean isMark(char letter) {
        for (var tone : values()) {
            if (tone != KHONG && tone.mark == letter) {
                return true;
            }
        }
        return false;
    }
}
