package vn.daihoi.talk;

/// How long a text takes to be read out, from its words.
///
/// In Vietnamese each syllable is a word on paper, so words are syllables. A figure is read digit by digit at least
/// (“2019” takes four), an abbreviation letter by letter at least (“UBND” takes four). Read to a hall, with pauses,
/// about 150 a minute.
///
/// Worked example: 750 words without figures take five minutes.
public record SpeakingTime(int syllables) {
    public static final int A_MINUTE = 150;

    public static SpeakingTime of(String text) {
        var syllables = 0;
        for (var word : text.strip().split("\\s+")) {
            syllables += spoken(word);
        }
        return new SpeakingTime(syllables);
    }

    private static int spoken(String word) {
        var digits = (int) word.chars().filter(Character::isDigit).count();
        var letters = (int) word.chars().filter(Character::isLetter).count();
        if (digits > 0) {
            return digits;
        }
        var abbreviation =
                letters > 1 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return abbreviation && letters <= MOST_LETTERS && !hasVowelMarks(word) ? letters : letters > 0 ? 1 : 0;
    }

    private static final int MOST_LETTERS = 6;

    /// “HUÂN” is a word in capitals; “UBND” is none.
    private static boolean hasVowelMarks(String word) {
        return word.chars().anyMatch(letter -> letter > 0x7F);
    }

    /// Rounded up: a programme has no half minutes.
    public int minutes() {
        return Math.ceilDiv(syllables, A_MINUTE);
    }
}
