package vn.daihoi.unit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;

/// Understands a kind as lists write it: its code, its name in either language, or one of the words of the name.
@Component
class KindWords {
    private final Map<String, UnitKind> byWord = new HashMap<>();

    KindWords(Dictionary dictionary) {
        var languages = List.of(dictionary.in(Dictionary.VIETNAMESE), dictionary.in(Dictionary.ENGLISH));
        for (var kind : UnitKind.values()) {
            byWord.put(kind.code(), kind);
            languages.forEach(t -> byWord.putIfAbsent(plain(t.of("unit.kind." + kind.code())), kind));
        }
        single("xã", UnitKind.COMMUNE, "phường", "thị trấn", "cấp xã");
        single("huyện", UnitKind.DISTRICT, "quận", "thị xã", "thành phố thuộc tỉnh", "cấp huyện");
        single("tỉnh", UnitKind.PROVINCE, "thành phố trực thuộc trung ương");
        single("sở", UnitKind.DEPARTMENT, "ban", "ngành");
    }

    Optional<UnitKind> read(String text) {
        return Optional.ofNullable(byWord.get(plain(text)));
    }

    private void single(String word, UnitKind kind, String... others) {
        byWord.putIfAbsent(plain(word), kind);
        Arrays.stream(others).forEach(other -> byWord.putIfAbsent(plain(other), kind));
    }

    private static String plain(String text) {
        return VietnameseText.plain(text);
    }
}
