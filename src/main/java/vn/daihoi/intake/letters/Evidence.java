package vn.daihoi.intake.letters;

/// What the words of a text speak for: that it was typed in an old letter set, or that it is Unicode already.
enum Evidence {
    LEGACY,
    UNICODE,
    /// Words either way: `Vò Lan` may be Vò Lan, or Vũ Lan in TCVN3.
    BOTH,
    NONE;

    static Evidence of(String text, LetterSet set) {
        if (Letters.isPlain(text)) {
            return NONE;
        }
        var possible = Letters.isPossible(text, set);
        var asRead = 0;
        var asIs = 0;
        for (int from = 0, to; from < text.length(); from = to + 1) {
            to = from;
            while (to < text.length() && !isBetween(text.charAt(to))) {
                to++;
            }
            var word = text.substring(from, to);
            if (!Letters.isPlain(word)) {
                asIs += Spelling.isSyllable(word) ? 1 : 0;
                asRead += possible && Spelling.isSyllable(Letters.read(word, set)) ? 1 : 0;
            }
        }
        if (asRead == asIs) {
            return asRead == 0 ? NONE : BOTH;
        }
        return asRead > asIs ? LEGACY : UNICODE;
    }

    /// Of ASCII: what is neither a letter nor a digit.
    private static boolean isBetween(char c) {
        return c < 0x80 && !Character.isLetterOrDigit(c);
    }
}
