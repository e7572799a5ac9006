package vn.daihoi.intake.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daihoi.intake.letters.ColumnLetters.Cell;
import vn.daihoi.intake.reading.MessyList;
import vn.daihoi.shared.Tone;

class LettersTest {
    private static final List<String> SYLLABLES = syllables();

    private static List<String> syllables() {
        var syllables = new ArrayList<String>();
        for (var base : Spelling.bases()) {
            for (var tone : Tone.values()) {
                if (Spelling.mayCarry(base, tone)) {
                    syllables.addAll(toned(base, tone));
                }
            }
        }
        return syllables;
    }

    /// With the mark on each vowel where somebody may put it: hòa and hoà.
    private static List<String> toned(String base, Tone tone) {
        var mark = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323").get(tone.ordinal());
        var toned = new ArrayList<String>();
        for (var i = 0; i < base.length(); i++) {
            if ("aăâeêioôơuưy".indexOf(base.charAt(i)) >= 0) {
                toned.add(Normalizer.normalize(
                        base.substring(0, i + 1) + mark + base.substring(i + 1), Normalizer.Form.NFC));
            }
        }
        return tone == Tone.KHONG ? List.of(base) : toned;
    }

    @Test
    void every_syllable_is_one() {
        assertThat(SYLLABLES).hasSizeGreaterThan(15_000).allMatch(Spelling::isSyllable);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI"})
    void every_syllable_comes_back_from_old_letters(LetterSet set) {
        assertThat(SYLLABLES)
                .allSatisfy(syllable -> assertThat(Letters.read(Letters.write(syllable, set), set))
                        .isEqualTo(syllable));
    }

    @Test
    void every_syllable_in_capitals_comes_back_too() {
        assertThat(SYLLABLES).allSatisfy(syllable -> {
            var capitals = syllable.toUpperCase(Locale.ROOT);
            assertThat(Letters.read(Letters.write(capitals, LetterSet.VNI), LetterSet.VNI))
                    .isEqualTo(capitals);
            assertThat(Letters.read(Letters.write(syllable, LetterSet.TCVN3), LetterSet.TCVN3_CAPITALS))
                    .isEqualTo(capitals);
        });
    }

    @Test
    void unicode_stays_itself() {
        assertThat(SYLLABLES).allSatisfy(syllable -> {
            assertThat(alone(syllable)).isEqualTo(syllable);
            assertThat(alone(syllable.toUpperCase(Locale.ROOT))).isEqualTo(syllable.toUpperCase(Locale.ROOT));
        });
        for (var text :
                List.of("Café Société", "Müller & Söhne", "iPhone® 8", "15 µg", "Nguyễn Văn A ©", "Ô Môn", "Hòa")) {
            assertThat(alone(text)).isEqualTo(text);
        }
    }

    private static String alone(String text) {
        return ColumnLetters.of(List.of(new Cell(text, LetterSet.UNICODE))).read(text, LetterSet.UNICODE);
    }

    @Test
    void a_column_of_unicode_names_is_never_touched() {
        var cells = MessyList.people(300).stream()
                .map(person -> new Cell(person.name(), LetterSet.UNICODE))
                .toList();
        var letters = ColumnLetters.of(cells);
        assertThat(letters.set()).isEqualTo(LetterSet.UNICODE);
        assertThat(cells)
                .allSatisfy(cell ->
                        assertThat(letters.read(cell.text(), cell.font())).isEqualTo(cell.text()));
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI"})
    void a_column_in_old_letters_is_recognised_without_any_font(LetterSet set) {
        var names = MessyList.people(300).stream().map(MessyList.Person::name).toList();
        var letters = ColumnLetters.of(names.stream()
                .map(name -> new Cell(Letters.write(name, set), LetterSet.UNICODE))
                .toList());
        assertThat(letters.set()).isEqualTo(set);
        assertThat(names)
                .allSatisfy(name -> assertThat(letters.read(Letters.write(name, set), LetterSet.UNICODE))
                        .isEqualToIgnoringCase(name));
    }

    @Test
    void in_a_mixed_column_each_clear_cell_is_read_its_own_way_and_an_unclear_one_stays() {
        var letters = ColumnLetters.of(List.of(
                new Cell("NguyÔn V¨n Hïng", LetterSet.UNICODE),
                new Cell("Trần Thị Hoa", LetterSet.UNICODE),
                new Cell("Vò Lan", LetterSet.UNICODE)));
        assertThat(letters.mixed()).isTrue();
        assertThat(letters.read("NguyÔn V¨n Hïng", LetterSet.UNICODE)).isEqualTo("Nguyễn Văn Hùng");
        assertThat(letters.read("Trần Thị Hoa", LetterSet.UNICODE)).isEqualTo("Trần Thị Hoa");
        assertThat(letters.read("Vò Lan", LetterSet.UNICODE)).isEqualTo("Vò Lan");
        assertThat(letters.read("Vò Lan", LetterSet.TCVN3)).isEqualTo("Vũ Lan");
    }

    @Test
    void the_sentences_everybody_knows_are_read() {
        assertThat(Letters.readable("KÕ ho¹ch tæ chøc héi nghÞ ®iÓn h×nh tiªn tiÕn", LetterSet.UNICODE))
                .isEqualTo("Kế hoạch tổ chức hội nghị điển hình tiên tiến");
        assertThat(Letters.readable("Keá hoaïch toå chöùc Hoäi nghò ñieån hình tieân tieán", LetterSet.UNICODE))
                .isEqualTo("Kế hoạch tổ chức Hội nghị điển hình tiên tiến");
        assertThat(Letters.readable("§¹I HéI", LetterSet.TCVN3)).isEqualTo("ĐẠI HỘI");
    }

    @Test
    void a_font_tells_its_letters() {
        assertThat(LetterSet.ofFont(".VnTime")).isEqualTo(LetterSet.TCVN3);
        assertThat(LetterSet.ofFont(".VnTimeH")).isEqualTo(LetterSet.TCVN3_CAPITALS);
        assertThat(LetterSet.ofFont("VNI-Helve")).isEqualTo(LetterSet.VNI);
        assertThat(LetterSet.ofFont("Times New Roman")).isEqualTo(LetterSet.UNICODE);
    }
}
