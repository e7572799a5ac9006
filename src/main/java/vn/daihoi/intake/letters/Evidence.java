package vn.daihoi.intake.letters;

import java.util.regex.Pattern;

/// What the words of a text speak for: that it was typed in an old letter set, or that it is Unicode already.
enum Evidence {
    LEGACY,
    UNICODE,
    /// Words either way: `Vò Lan` may be Vò Lan, or Vũ Lan in TCVN3.
    BOTH,
    NONE;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}]+");

    static Evidence of(String text, LetterSet set) {
        if (Letters.isPlain(text)) {
            return NONE;
        }
        var possible = Letters.isPossible(text, set);
        var asRead = 0;
        var asIs = 0;
        for (var word : BETWEEN.split(text)) {
            if (!word.isEmpty() && !Letters.isPlain(word)) {
                asIs += Spelling.isSyllable(word) ? 1 : 0;
                asRead += possible && Spelling.isSyllable(Letters.read(word, set)) ? 1 : 0;
            }
        }
        if (asRead == asIs) {
            return asRead == 0 ? NONE : BOTH;
        }
        return asRead > asIs ? LEGACY : UNICODE;
    }
}
