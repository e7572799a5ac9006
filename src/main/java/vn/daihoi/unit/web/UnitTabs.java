package vn.daihoi.unit.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Words;

/// The two ways to look at all units.
final class UnitTabs {
    private static final Map<String, String> TABS =
            new TreeMap<>(Map.of("/units", "unit.list", "/units/tree", "unit.tree"));

    private UnitTabs() {}

    static List<Frame.Place> of(Words t, String current) {
        return TABS.entrySet().stream()
                .map(tab -> new Frame.Place(
                        t.of(tab.getValue()), tab.getKey(), tab.getKey().equals(current)))
                .toList();
    }
}
