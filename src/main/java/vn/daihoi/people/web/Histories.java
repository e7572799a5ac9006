package vn.daihoi.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.audit.Entries;
import vn.daihoi.people.Field;
import vn.daihoi.people.ListWords;
import vn.daihoi.people.web.PersonPage.HistoryLine;
import vn.daihoi.shared.web.Words;

/// Reads the journal of a registrant back as sentences. Of what is sensitive it knows only that it changed.
@Component
class Histories {
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};

    private final Entries entries;
    private final JsonMapper json;

    Histories(Entries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    List<HistoryLine> of(long registrantId, Words t) {
        return entries.about("registrant", registrantId).stream()
                .map(entry -> line(entry, t))
                .toList();
    }

    private HistoryLine line(Entries.Recorded entry, Words t) {
        var title = t.of("people.did." + entry.action().substring(entry.action().indexOf('.') + 1));
        var before = cells(entry.before());
        var after = cells(entry.after());
        return new HistoryLine(t.moment(entry.at()), title, entry.actorName(), changes(before, after, t));
    }

    private Map<String, String> cells(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, CELLS);
    }

    private static List<String> changes(Map<String, String> before, Map<String, String> after, Words t) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new ArrayList<String>();
        for (var key : keys) {
            var was = before.getOrDefault(key, "");
            var is = after.getOrDefault(key, "");
            if (!was.equals(is)) {
                changes.add(before.isEmpty() ? known(key, is, t) : change(key, was, is, t));
            }
        }
        return changes;
    }

    /// Of an entry just added nothing is told of before.
    private static String known(String key, String is, Words t) {
        return field(key)
                .map(field -> t.of("people.history.known", PersonPages.label(field, t), value(field, is, t)))
                .orElseGet(() -> change(key, "", is, t));
    }

    private static Optional<Field> field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key))
                .findFirst();
    }

    private static String change(String key, String was, String is, Words t) {
        return field(key)
                .map(field -> t.of(
                        "people.history.changed",
                        PersonPages.label(field, t),
                        value(field, was, t),
                        value(field, is, t)))
                .orElseGet(() -> key.equals("sensitive") ? t.of("people.history.sensitive") : was.isEmpty() ? is : was);
    }

    private static String value(Field field, String text, Words t) {
        return text.isEmpty() ? t.of("people.unknown") : ListWords.show(field, text, t);
    }
}
