package vn.daihoi.allocation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.allocation.Basis;
import vn.daihoi.allocation.Scenario;
import vn.daihoi.allocation.Wish;
import vn.daihoi.selection.csv.CsvNumber;
import vn.daihoi.selection.seats.Method;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// The form of a scenario as it was typed: one cell per field, so that nothing typed is lost.
record ScenarioForm(Map<String, String> cells) {
    private static final int LONGEST = 120;
    private static final int MOST = 100_000;

    static ScenarioForm of(Scenario scenario, Basis basis) {
        var wish = scenario.wish();
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", scenario.name());
        cells.put("method", wish.method().code());
        cells.put("seats", String.valueOf(wish.seats()));
        cells.put("source", wish.typed() ? "typed" : "staff");
        for (var group : basis.groups()) {
            cells.put("g-" + group.code(), blankZero(wish.group(group.code()).seats()));
            cells.put("s-" + group.code(), wish.group(group.code()).shared() ? "on" : "");
        }
        for (var unit : basis.units()) {
            var line = wish.of(unit.id());
            cells.put("w-" + unit.id(), line.weight() == null ? "" : plain(line.weight()));
            cells.put("min-" + unit.id(), blank(line.min()));
            cells.put("max-" + unit.id(), blank(line.max()));
            cells.put("fix-" + unit.id(), blank(line.fixed()));
        }
        return new ScenarioForm(cells);
    }

    String at(String field) {
        return VietnameseText.line(cells.getOrDefault(field, ""));
    }

    /// A new scenario's name: cut to what a form may hold.
    static String shortened(String name) {
        var line = VietnameseText.line(name);
        return line.length() > LONGEST ? line.substring(0, LONGEST).strip() : line;
    }

    String name(FormErrors errors) {
        var name = at("name");
        errors.when(name.isEmpty(), "name", "allocation.name.missing");
        errors.when(name.length() > LONGEST, "name", "allocation.name.long", LONGEST);
        return name;
    }

    /// @param before what the form does not show stays as it was
    Wish read(Basis basis, Wish before, FormErrors errors) {
        var method = Method.of(at("method")).orElse(Method.WEBSTER);
        var seats = whole("seats", errors);
        errors.when(seats == null && !errors.has("seats"), "seats", "allocation.seats.missing");
        var groups = new ArrayList<Wish.Group>();
        for (var group : basis.groups()) {
            var number = whole("g-" + group.code(), errors);
            groups.add(new Wish.Group(
                    group.code(),
                    number == null ? 0 : number,
                    !at("s-" + group.code()).isEmpty()));
        }
        var lines = new ArrayList<Wish.Line>();
        for (var unit : basis.units()) {
            lines.add(line(unit.id(), errors));
        }
        return new Wish(
                method,
                seats == null ? 0 : seats,
                at("source").equals("typed"),
                lines,
                groups,
                before.cells(),
                before.locks(),
                before.seed(),
                before.seedSource());
    }

    private Wish.Line line(long unit, FormErrors errors) {
        var min = whole("min-" + unit, errors);
        var max = whole("max-" + unit, errors);
        errors.when(min != null && max != null && min > max, "min-" + unit, "allocation.min.aboveMax");
        return new Wish.Line(unit, weight("w-" + unit, errors), min, max, whole("fix-" + unit, errors));
    }

    private @Nullable Integer whole(String field, FormErrors errors) {
        var text = at(field);
        if (text.isEmpty()) {
            return null;
        }
        var number = CsvNumber.whole(text);
        errors.when(
                number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() > MOST,
                field,
                "allocation.number.whole",
                text);
        return errors.has(field) ? null : Integer.valueOf(number.getAsInt());
    }

    private @Nullable BigDecimal weight(String field, FormErrors errors) {
        var text = at(field);
        if (text.isEmpty()) {
            return null;
        }
        var number = CsvNumber.decimal(text, ';');
        errors.when(number.isEmpty() || number.get().signum() < 0, field, "allocation.number.weight", text);
        return errors.has(field) ? null : number.orElse(null);
    }

    private static String blank(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String blankZero(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
