package vn.daihoi.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.intake.letters.Spelling;

/// Persons' names as lists type them.
final class Names {
    /// The family names of the Kinh, the Khmer and the Hoa that are met most. Source: the invented people of the demo
    /// and the common names of the three peoples.
    private static final Set<String> FAMILIES = Set.of("""
        nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh đoàn lâm trương trịnh đào mai tô
        lương vương hà tăng cao châu tạ thái triệu mã lưu quách liêu thạch sơn kim danh kiên chau lục tiêu ông âu hứa từ
        giang la nghiêm tống văn phùng khổng mạc lại kiều đàm tôn diệp quan trà tiền hồng ngụy nhan viên bành thi ninh
        """.strip().split("\\s+"));

    private Names() {}

    static boolean isPerson(String text) {
        var words = List.of(text.split(" "));
        return words.size() >= 2
                && words.size() <= 7
                && words.stream().allMatch(word -> word.chars().allMatch(c -> Character.isLetter(c) || c == '.'))
                && (isFamily(words.getFirst())
                        || words.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)))
                                && words.stream().allMatch(Spelling::isSyllable));
    }

    /// NGUYỄN VĂN AN becomes Nguyễn Văn An. A name in capitals whose first word is no family name may be a body's and
    /// stays.
    ///
    /// @param wasLegacy typed in letters that have no capital with a tone: then Thị ánh means Thị Ánh
    static String tidy(String text, boolean wasLegacy) {
        var words = text.split(" ");
        if (words.length > 1 && words.length <= 7 && text.equals(text.toUpperCase(Locale.ROOT)) && isFamily(words[0])) {
            return join(words, word -> capital(word.toLowerCase(Locale.ROOT)));
        }
        return wasLegacy
                        && Arrays.stream(words)
                                .filter(word -> !word.isEmpty())
                                .anyMatch(word -> Character.isUpperCase(word.charAt(0)))
                ? join(words, word -> isToned(word) ? capital(word) : word)
                : text;
    }

    /// Only a letter beyond ASCII could not be typed as a capital.
    private static boolean isToned(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0x80;
    }

    private static boolean isFamily(String word) {
        return FAMILIES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String join(String[] words, java.util.function.UnaryOperator<String> each) {
        return Arrays.stream(words).map(each).collect(Collectors.joining(" "));
    }
}
