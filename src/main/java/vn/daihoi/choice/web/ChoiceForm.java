package vn.daihoi.choice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.daihoi.choice.Method;
import vn.daihoi.choice.Proposal;
import vn.daihoi.choice.Wanted;
import vn.daihoi.choice.Wish;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// What was typed on the page of rules.
///
/// @param picks by id of the entry: `in`, `out`
/// @param ranks by id of the entry, as typed
public record ChoiceForm(
        String seats, String method, List<Row> rows, Map<Long, String> picks, Map<Long, String> ranks) {

    /// One rule, single or of a pair.
    public record Row(String attribute, String value, String with, String withValue, String min, String max) {}

    static ChoiceForm of(Proposal proposal, int seats, Filling filling) {
        var rows = new ArrayList<Row>();
        for (var attribute : proposal.attributes()) {
            for (var value : attribute.values()) {
                rows.add(new Row(
                        attribute.name(),
                        value.name(),
                        "",
                        "",
                        filling.min(value, seats) == 0 ? "" : "" + filling.min(value, seats),
                        filling.max(value, seats) >= seats ? "" : "" + filling.max(value, seats)));
            }
        }
        return new ChoiceForm("" + seats, Method.LOT.code(), rows, Map.of(), Map.of());
    }

    static ChoiceForm read(HttpServletRequest request) {
        var rows = new ArrayList<Row>();
        var attributes = all(request, "attribute");
        for (int i = 0; i < attributes.size(); i++) {
            rows.add(new Row(
                    attributes.get(i),
                    at(request, "value", i),
                    at(request, "with", i),
                    at(request, "withValue", i),
                    at(request, "min", i),
                    at(request, "max", i)));
        }
        var picks = new TreeMap<Long, String>();
        var ranks = new TreeMap<Long, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("pick\\.\\d{1,18}") && !values[0].isEmpty()) {
                picks.put(Long.valueOf(name.substring(5)), values[0]);
            } else if (name.matches("rank\\.\\d{1,18}") && !values[0].isBlank()) {
                ranks.put(Long.valueOf(name.substring(5)), values[0].strip());
            }
        });
        return new ChoiceForm(at(request, "seats", 0), at(request, "method", 0), rows, picks, ranks);
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static String at(HttpServletRequest request, String name, int i) {
        var values = all(request, name);
        return i < values.size() ? VietnameseText.line(values.get(i)) : "";
    }

    /// With a row for two values at once (`attribute=value` each); the same if they are not two different attributes.
    ChoiceForm withPair(String first, String second) {
        int a = first.indexOf('=');
        int b = second.indexOf('=');
        if (a < 1 || b < 1 || first.substring(0, a).equals(second.substring(0, b))) {
            return this;
        }
        var more = new ArrayList<>(rows);
        more.add(new Row(
                first.substring(0, a),
                first.substring(a + 1),
                second.substring(0, b),
                second.substring(b + 1),
                "",
                ""));
        return new ChoiceForm(seats, method, more, picks, ranks);
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        errors.when(!isNumber(seats), "seats", "choice.form.seats.wrong");
        errors.when(Method.of(method).isEmpty(), "method", "choice.form.method.wrong");
        for (var row : rows) {
            boolean wrong = !isNumberOrEmpty(row.min()) || !isNumberOrEmpty(row.max());
            errors.when(wrong, "rules", "choice.form.rule.wrong", row.attribute(), row.value());
        }
        errors.when(
                ranks.values().stream().anyMatch(rank -> !rank.matches("\\d{1,5}")), "ranks", "choice.form.rank.wrong");
        return errors;
    }

    /// Only what asks for something; a form without errors.
    Wanted wanted() {
        int number = Integer.parseInt(seats);
        var wishes = rows.stream()
                .filter(row -> !row.min().isEmpty() || !row.max().isEmpty())
                .map(row -> new Wish(
                        row.attribute(),
                        row.value(),
                        row.with(),
                        row.withValue(),
                        row.min().isEmpty() ? 0 : Integer.parseInt(row.min()),
                        row.max().isEmpty() ? Math.max(number, min(row)) : Integer.parseInt(row.max())))
                .toList();
        var numbers = new TreeMap<Long, Integer>();
        ranks.forEach((entry, rank) -> numbers.put(entry, Integer.parseInt(rank)));
        return new Wanted(number, Method.of(method).orElseThrow(), "", wishes, picked("in"), picked("out"), numbers);
    }

    private static int min(Row row) {
        return row.min().isEmpty() ? 0 : Integer.parseInt(row.min());
    }

    private List<Long> picked(String how) {
        return picks.entrySet().stream()
                .filter(one -> one.getValue().equals(how))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isNumberOrEmpty(String text) {
        return text.isEmpty() || isNumber(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,6}");
    }
}
