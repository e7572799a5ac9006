package vn.daihoi.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.people.EthnicGroups;
import vn.daihoi.people.Religions;

/// Finds in a text what is nobody's business in public: ethnicity, religion, membership of the Party (sensitive
/// personal data, NĐ 13/2023 Điều 2.4), and ways to reach somebody.
///
/// Names alone prove little: Hoa is a person, Kinh begins kinh tế. So a word before the name is asked for: “dân tộc
/// Khmer”, “người Hoa”, “đồng bào Khmer”; and names are names only with their capitals: tin lành is good news. What
/// means nothing else needs neither, “nông dân Khmer”; only a language may be named, for it is learnt by everybody.
final class DelicateWords {
    private static final List<String> OTHER_NAMES = List.of("Khmer", "Khơ Me", "Miên");
    private static final String UNMISTAKABLE = "(?<!(?iu:tiếng|chữ) )(?iu:khmer|kh’mer|kh'mer|khơ[- ]?me|khờ[- ]?me)";
    private static final List<String> RELIGIOUS = List.of(
            "đạo Phật", "đạo Công giáo", "đạo Thiên Chúa", "đạo Tin Lành", "theo đạo", "tín đồ", "Thiên Chúa giáo");
    private static final List<String> CLERGY = List.of(
            "hòa thượng",
            "hoà thượng",
            "thượng tọa",
            "thượng toạ",
            "đại đức",
            "ni trưởng",
            "ni sư",
            "sư cô",
            "sư cả",
            "lục cả",
            "giám mục",
            "linh mục",
            "mục sư",
            "nữ tu",
            "tu sĩ",
            "achar",
            "trụ trì");
    private static final List<String> POLITICAL = List.of(
            "đảng viên",
            "vào Đảng",
            "kết nạp Đảng",
            "huy hiệu Đảng",
            "tuổi Đảng",
            "bí thư chi bộ",
            "bí thư đảng",
            "bí thư huyện ủy",
            "bí thư thị ủy",
            "bí thư thành ủy",
            "bí thư tỉnh ủy",
            "chi ủy viên",
            "cấp ủy viên",
            "đảng ủy viên",
            "huyện ủy viên",
            "thị ủy viên",
            "thành ủy viên",
            "tỉnh ủy viên");
    private static final Pattern ETHNICITY = words("(?iu:dân tộc|người|đồng bào|gốc) (?:"
            + either(Stream.concat(
                    EthnicGroups.names().stream().filter(name -> !name.contains("nước ngoài")), OTHER_NAMES.stream()))
            + ")|" + UNMISTAKABLE);
    private static final Pattern RELIGION = words(either(Stream.concat(
                    Religions.names().stream().filter(name -> !name.equals(Religions.NONE)), RELIGIOUS.stream()))
            + "|(?iu:" + either(CLERGY.stream()) + ")");
    private static final Pattern PARTY = words("(?iu:" + either(POLITICAL.stream()) + ")");
    /// A telephone or an identity number: nine digits or more, however they are parted.
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])\\d(?:[ .-]?\\d){8,}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    /// 150.000.000; a telephone and an identity number of today begin with 0.
    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern AMOUNT_OR_YEAR = Pattern.compile(AMOUNT.pattern() + "|(?:19|20)\\d\\d");
    private static final Pattern MEASURED =
            words("(?iu:đồng|đ|vnđ|vnd|usd|ha|m²|m2|tấn|kg|lít|cây|con|lượt|người|triệu|tỷ|tỉ)");
    private static final Pattern TO_REACH =
            Pattern.compile("(?<!\\p{L})(?iu:(?:cmnd|cccd|chứng minh|căn cước|điện thoại|đt|sđt|zalo)[^.;\\n]{0,20}"
                    + "|(?:gọi|liên hệ)(?: số| theo số)?:? ?)$");

    private static final Pattern TITLE = Pattern.compile("^(?:(?iu:" + either(CLERGY.stream()) + ")\\s+)+(?=\\p{Lu})");

    private DelicateWords() {}

    /// `Đại đức Danh Sóc Thia` → `Danh Sóc Thia`.
    static String withoutTitle(String name) {
        return TITLE.matcher(name).replaceFirst("");
    }

    /// `Bí thư chi bộ, Trưởng ấp` → `Trưởng ấp`.
    static String withoutTraits(String posts) {
        return Arrays.stream(posts.split("[,;]"))
                .map(String::strip)
                .filter(DelicateWords::isClean)
                .collect(Collectors.joining(", "));
    }

    static boolean isClean(String text) {
        return traits(text).isEmpty() && contacts(text).isEmpty();
    }

    /// As they stand in the text, each once.
    static List<String> traits(String text) {
        return once(Stream.of(ETHNICITY, RELIGION, PARTY).flatMap(pattern -> hits(pattern, text)));
    }

    static List<String> contacts(String text) {
        var numbers = NUMBER.matcher(text)
                .results()
                .filter(number -> !isQuantity(number, text))
                .map(MatchResult::group);
        return once(Stream.concat(numbers, hits(ADDRESS, text)));
    }

    private static boolean isQuantity(MatchResult number, String text) {
        var said = number.group();
        if (said.startsWith("0") || text.startsWith("+", number.start() - 1)) {
            return false;
        }
        var before = text.substring(Math.max(0, number.start() - 40), number.start());
        return !TO_REACH.matcher(before).find() && (isGrouped(said) || isMeasured(text, number.end()));
    }

    /// One, or several: 2.500.000-3.000.000, 2015-2016-2017.
    private static boolean isGrouped(String said) {
        return Stream.of(said.split("-"))
                .allMatch(part -> AMOUNT_OR_YEAR.matcher(part).matches());
    }

    private static boolean isMeasured(String text, int end) {
        var unit = MEASURED.matcher(text);
        return unit.find(end) && text.substring(end, unit.start()).isBlank();
    }

    private static Stream<String> hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group().strip());
    }

    private static List<String> once(Stream<String> words) {
        var found = new ArrayList<String>();
        words.filter(word -> found.stream().noneMatch(word::equalsIgnoreCase)).forEach(found::add);
        return List.copyOf(found);
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
