package vn.daihoi.people;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Understands the entries of our lists as people write them: the code, or the words of either language.
@Component
public class ListWords {
    private final Map<Field, Map<List<String>, String>> byField = new EnumMap<>(Field.class);

    ListWords(Dictionary dictionary) {
        var languages = List.of(dictionary.in(Dictionary.VIETNAMESE), dictionary.in(Dictionary.ENGLISH));
        for (var field : Field.values()) {
            codes(field).forEach(code -> {
                add(field, code, code);
                languages.forEach(t -> add(field, t.of(key(field, code)), code));
            });
        }
        add(Field.SEX, "f", Sex.FEMALE.code());
        add(Field.SEX, "m", Sex.MALE.code());
        add(Field.NEW_EXEMPLAR, "x", YES);
        add(Field.PARTY, "x", YES);
        add(Field.PARTY, "đảng viên", YES);
        add(Field.PARTY, "không", NO);
        add(Field.WORK, "trực tiếp", Work.DIRECT.code());
    }

    public static final String YES = "co";
    public static final String NO = "khong";

    /// The codes of a field that is chosen from a list; none for the others.
    public static List<String> codes(Field field) {
        return switch (field) {
            case KIND -> codes(Kind.values());
            case SEX -> codes(Sex.values());
            case WORK -> codes(Work.values());
            case SECTOR -> codes(Sector.values());
            case ECONOMY -> codes(Economy.values());
            case EDUCATION -> codes(Education.values());
            case THEORY -> codes(Theory.values());
            case PARTY, NEW_EXEMPLAR -> List.of(YES, NO);
            case DISPLAY, GIVEN, BIRTH, RELIGIOUS_TITLE, BORN, UNIT, POST, OTHER_POST, LOCALITY, ETHNICITY, RELIGION ->
                List.of();
        };
    }

    /// The words of an entry, or the text itself where the field has no list.
    public static String show(Field field, String text, Words t) {
        return codes(field).contains(text) ? t.of(key(field, text)) : text;
    }

    Optional<String> read(Field field, String text) {
        return Optional.ofNullable(byField.getOrDefault(field, Map.of()).get(Name.plainWords(text)));
    }

    private static String key(Field field, String code) {
        return "people." + field.key() + "." + code;
    }

    private void add(Field field, String words, String code) {
        byField.computeIfAbsent(field, _ -> new HashMap<>()).putIfAbsent(Name.plainWords(words), code);
    }

    private static List<String> codes(Coded[] values) {
        return List.of(values).stream().map(Coded::code).toList();
    }
}
