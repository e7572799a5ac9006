package vn.daihoi.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Units as lists write them: by code, or by their whole name where only one has it in the reader's subtree.
@Component
class UnitWords {
    private final UnitTree tree;
    private final SeasonClock clock;

    UnitWords(UnitTree tree, SeasonClock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    Named named(Actor actor) {
        var byWord = new HashMap<String, List<Unit>>();
        for (var unit : tree.on(actor, clock.today())) {
            byWord.computeIfAbsent(VietnameseText.plain(unit.name()), _ -> new ArrayList<>())
                    .add(unit);
            byWord.computeIfAbsent(VietnameseText.plain(unit.code()), _ -> new ArrayList<>())
                    .add(unit);
        }
        return new Named(byWord);
    }

    record Named(Map<String, List<Unit>> byWord) {
        private static final String BETWEEN = " · ";

        /// `942`, `942 · Huyện Châu Thành` or `Huyện Châu Thành`.
        List<Unit> meant(String text) {
            var end = text.indexOf(BETWEEN);
            return byWord.getOrDefault(VietnameseText.plain(end < 0 ? text : text.substring(0, end)), List.of());
        }
    }
}
