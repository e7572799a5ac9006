package vn.daihoi.delegate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;

/// Units by their whole name without accents and by their code. A part of a name is nobody's: names repeat as it is.
final class UnitNames {
    private final Map<String, List<Unit>> byWord = new HashMap<>();

    UnitNames(Collection<Unit> units) {
        for (var unit : units) {
            put(VietnameseText.plain(unit.name()), unit);
            put(VietnameseText.plain(unit.code()), unit);
        }
    }

    private void put(String word, Unit unit) {
        var named = byWord.computeIfAbsent(word, _ -> new ArrayList<>());
        if (!named.contains(unit)) {
            named.add(unit);
        }
    }

    UnitMeant meant(String text) {
        return new UnitMeant(
                text, text.isEmpty() ? List.of() : byWord.getOrDefault(VietnameseText.plain(text), List.of()));
    }
}
