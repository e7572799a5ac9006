package vn.daihoi.delegate.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.delegate.AddPasted.Choice;

/// What the officer chose for each row: `choice.7` is `new`, `new:` with the id of a unit, `skip` or the id of a
/// registrant.
///
/// @param byRow as sent, by number of the row
record PasteChoices(Map<Integer, String> byRow) {
    private static final String ID = "\\d{1,18}";
    static final String NEW = "new";
    static final String SKIP = "skip";

    static final PasteChoices NONE = new PasteChoices(Map.of());

    static PasteChoices of(Map<String, String> parameters) {
        var byRow = new HashMap<Integer, String>();
        parameters.forEach((name, value) -> {
            if (name.matches("choice\\.\\d{1,6}")) {
                byRow.put(Integer.parseInt(name.substring(7)), value);
            }
        });
        return new PasteChoices(byRow);
    }

    Map<Integer, Choice> read() {
        var choices = new HashMap<Integer, Choice>();
        byRow.forEach((row, value) -> choices.put(row, choice(value)));
        return choices;
    }

    private static Choice choice(String value) {
        if (value.matches(ID)) {
            return new Choice.Known(Long.parseLong(value));
        }
        if (value.matches(NEW + ":" + ID)) {
            return new Choice.New(Long.valueOf(value.substring(NEW.length() + 1)));
        }
        return switch (value) {
            case NEW -> new Choice.New(null);
            case SKIP, "" -> new Choice.Nobody();
            default ->
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "choice of a row is (%s)".formatted(value));
        };
    }
}
