package vn.daihoi.shared.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the words and their uses together: both languages, the same placeholders, nothing missing, nothing left over.
class MessagesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("\\bt(?:\\(\\))?\\.of\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:Flash\\.(?:done|heed)|new NavEntry|Finding\\.(?:breach|warning|note))\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern WORD = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)*\\.?)\"");

    private final Map<String, String> vietnamese = read(false);
    private final Map<String, String> english = read(true);
    private final String program = program();

    @Test
    void every_message_is_in_both_languages() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(vietnamese.keySet());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        vietnamese.forEach((key, text) -> assertThat(placeholders(english.getOrDefault(key, text)))
                .as(key)
                .isEqualTo(placeholders(text)));
    }

    @Test
    void every_message_can_be_formatted_and_has_no_straight_apostrophe() {
        Stream.of(vietnamese, english)
                .forEach(words -> words.forEach((key, text) -> {
                    // a straight ' opens a quotation in MessageFormat and swallows the placeholders after it: write ’
                    assertThat(text.replaceAll("'[{}]'", ""))
                            .as(key)
                            .isNotBlank()
                            .doesNotContain("'");
                    assertThat(new MessageFormat(text)).as(key).isNotNull();
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .as(key + " is NFC")
                            .isTrue();
                }));
    }

    @Test
    void every_message_asked_for_exists() {
        var asked = Stream.of(ASKED, GIVEN)
                .flatMap(pattern -> pattern.matcher(program).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(vietnamese.keySet()).containsAll(asked);
    }

    @Test
    void every_message_is_used() {
        var words = WORD.matcher(program).results().map(found -> found.group(1)).collect(toSet());
        var starts = words.stream().filter(word -> word.endsWith(".")).toList();

        assertThat(vietnamese.keySet().stream()
                        .filter(MessagesTest::hasPages)
                        .filter(key -> !isUsed(key, words, starts)))
                .isEmpty();
    }

    /// A module's words may come before its pages do.
    private static boolean hasPages(String key) {
        return Files.isDirectory(Path.of("src/main/jte", key.split("\\.")[0]));
    }

    /// Used as it stands, built from a start that ends in a dot (`"duty.state." + state`), or the cure of a finding.
    private static boolean isUsed(String key, Set<String> words, List<String> starts) {
        return words.contains(key)
                || starts.stream().anyMatch(key::startsWith)
                || key.endsWith(".cure") && words.contains(key.substring(0, key.length() - ".cure".length()));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    private static Map<String, String> read(boolean english) {
        var words = new HashMap<String, String>();
        files(MESSAGES, ".properties")
                .filter(file -> file.toString().endsWith("_en.properties") == english)
                .forEach(file -> read(file).forEach((key, text) -> {
                    var before = words.put(key.toString(), text.toString());
                    assertThat(before).as(key + " is in two files").isNull();
                }));
        return words;
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String program() {
        return Stream.concat(files(Path.of("src/main/java"), ".java"), files(Path.of("src/main/jte"), ".jte"))
                .map(MessagesTest::text)
                .flatMap(String::lines)
                .filter(line -> !line.strip().startsWith("///"))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
