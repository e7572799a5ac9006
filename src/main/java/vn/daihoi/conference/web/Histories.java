package vn.daihoi.conference.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.audit.Entries;
import vn.daihoi.shared.web.Words;

/// Reads the journal of a conference back as sentences: who changed what from what to what.
@Component
class Histories {
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};
    private static final int MOST_CHANGES = 12;

    private final Entries entries;
    private final JsonMapper json;

    Histories(Entries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    List<OverviewPage.Line> of(long conferenceId, Words t) {
        return entries.about("conference", conferenceId).stream()
                .map(entry -> line(entry, t))
                .toList();
    }

    private OverviewPage.Line line(Entries.Recorded entry, Words t) {
        return new OverviewPage.Line(
                entry.at(),
                entry.actorName(),
                "conference.did." + entry.action().substring(entry.action().indexOf('.') + 1),
                changes(cells(entry.before()), cells(entry.after()), t));
    }

    private Map<String, String> cells(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, CELLS);
    }

    private static List<OverviewPage.Change> changes(Map<String, String> before, Map<String, String> after, Words t) {
        var keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        var changes = new ArrayList<OverviewPage.Change>();
        for (var key : keys) {
            var was = before.getOrDefault(key, "");
            var is = after.getOrDefault(key, "");
            if (!Objects.equals(was, is) && !key.endsWith(".body") && changes.size() < MOST_CHANGES) {
                changes.add(change(key, was, is, before, after, t));
            }
        }
        return changes;
    }

    private static OverviewPage.Change change(
            String key, String was, String is, Map<String, String> before, Map<String, String> after, Words t) {
        return new OverviewPage.Change(
                CellWords.label(key, List.of(after, before), t),
                CellWords.value(key, was, t),
                CellWords.value(key, is, t));
    }
}
