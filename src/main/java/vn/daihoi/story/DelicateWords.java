package vn.daihoi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.people.EthnicGroups;
import vn.daihoi.people.Religions;

/// Finds in a text what is nobody's business in public: ethnicity, religion, membership of the Party (sensitive
/// personal data, NĐ 13/2023 Điều 2.4), and ways to reach somebody.
///
/// Names alone prove nothing: Hoa is a person, Kinh begins kinh tế. So a word before the name is asked for: “dân tộc
/// Khmer”, “người Hoa”, “đồng bào Khmer”; and names are names only with their capitals: tin lành is good news.
final class DelicateWords {
    private static final List<String> OTHER_NAMES = List.of("Khmer", "Khơ Me", "Miên");
    private static final List<String> RELIGIOUS = List.of(
            "đạo Phật", "đạo Công giáo", "đạo Thiên Chúa", "đạo Tin Lành", "theo đạo", "tín đồ", "Thiên Chúa giáo");
    private static final List<String> POLITICAL =
            List.of("đảng viên", "vào Đảng", "kết nạp Đảng", "huy hiệu Đảng", "tuổi Đảng");
    private static final Pattern ETHNICITY = words("(?iu:dân tộc|người|đồng bào|gốc) (?:"
            + either(Stream.concat(
                    EthnicGroups.names().stream().filter(name -> !name.contains("nước ngoài")), OTHER_NAMES.stream()))
            + ")");
    private static final Pattern RELIGION = words(either(Stream.concat(
            Religions.names().stream().filter(name -> !name.equals(Religions.NONE)), RELIGIOUS.stream())));
    private static final Pattern PARTY = words("(?iu:" + either(POLITICAL.stream()) + ")");
    /// A telephone or an identity number: nine digits or more, however they are parted.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])\\d(?:[ .-]?\\d){8,}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");

    private DelicateWords() {}

    /// As they stand in the text, each once.
    static List<String> traits(String text) {
        return found(text, ETHNICITY, RELIGION, PARTY);
    }

    static List<String> contacts(String text) {
        return found(text, NUMBER, ADDRESS);
    }

    private static List<String> found(String text, Pattern... patterns) {
        var found = new ArrayList<String>();
        Arrays.stream(patterns)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(hit -> hit.group().strip())
                .filter(word -> found.stream().noneMatch(word::equalsIgnoreCase))
                .forEach(found::add);
        return found;
    }

    private static String either(Stream<String> names) {
        return names.distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Pattern words(String inner) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + inner + ")(?![\\p{L}\\p{M}])");
    }
}
