package vn.daihoi.intake.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.letters.LetterSet;

/// What a person said of the columns, and of rows: `column.3=born`, `letters.3=TCVN3`, `choice.17=new`.
final class SentMapping {
    private static final Pattern NUMBERED = Pattern.compile("(column|letters|choice)\\.(\\d{1,6})");

    private SentMapping() {}

    /// Another sheet or head has other columns: those that were sent belong to the one before.
    static Mapping of(Map<String, String> parameters) {
        var sheet = number(parameters.getOrDefault("sheet", ""));
        var head = number(parameters.getOrDefault("head", ""));
        var moved = !parameters.getOrDefault("sheet", "").equals(parameters.getOrDefault("sheetWas", ""))
                || !parameters.getOrDefault("head", "").equals(parameters.getOrDefault("headWas", ""));
        var columns = new HashMap<Integer, String>();
        var letters = new HashMap<Integer, LetterSet>();
        if (!moved) {
            each(parameters, "column", columns::put);
            each(parameters, "letters", (column, set) -> {
                if (set.equals("UNICODE") || set.equals("TCVN3") || set.equals("VNI")) {
                    letters.put(column, LetterSet.valueOf(set));
                }
            });
        }
        return new Mapping(sheet, head, columns, letters);
    }

    static Map<Integer, String> choices(Map<String, String> parameters) {
        var choices = new HashMap<Integer, String>();
        each(parameters, "choice", choices::put);
        return choices;
    }

    private static void each(Map<String, String> parameters, String what, BiConsumer<Integer, String> take) {
        parameters.forEach((name, value) -> {
            var found = NUMBERED.matcher(name);
            if (found.matches() && found.group(1).equals(what)) {
                take.accept(Integer.valueOf(found.group(2)), value);
            }
        });
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
