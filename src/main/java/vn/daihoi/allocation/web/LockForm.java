package vn.daihoi.allocation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Wish;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// The table of units × groups as it was typed: a number in a cell locks it, an empty cell is solved.
record LockForm(Map<String, String> cells) {
    private static final int MOST = 100_000;

    static LockForm of(Wish wish) {
        var cells = new LinkedHashMap<String, String>();
        wish.locks().forEach(lock -> cells.put(field(lock.unitId(), lock.group()), String.valueOf(lock.seats())));
        return new LockForm(cells);
    }

    static String field(long unit, String group) {
        return "k." + unit + "." + group;
    }

    String at(long unit, String group) {
        return VietnameseText.line(cells.getOrDefault(field(unit, group), ""));
    }

    /// @param wish cells of groups that are not shared now stay locked until they are shared again
    List<Wish.Lock> read(Basis basis, Wish wish, FormErrors errors) {
        var shown = basis.sharedBy(wish);
        var locks = new ArrayList<Wish.Lock>();
        wish.locks().stream()
                .filter(lock -> shown.stream().noneMatch(group -> group.code().equals(lock.group())))
                .forEach(locks::add);
        for (var unit : basis.units()) {
            for (var group : shown) {
                var text = at(unit.id(), group.code());
                var number = CsvNumber.whole(text);
                boolean good = number.isPresent() && number.getAsInt() >= 0 && number.getAsInt() <= MOST;
                if (good) {
                    locks.add(new Wish.Lock(unit.id(), group.code(), number.getAsInt()));
                }
                errors.when(!good && !text.isEmpty(), field(unit.id(), group.code()), "allocation.number.whole", text);
            }
        }
        return locks;
    }
}
