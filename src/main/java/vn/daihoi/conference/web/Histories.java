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
import vn.daihoi.conference.committee.Contacts;
import vn.daihoi.shared.web.Words;

/// Reads the journal of a conference back as sentences: who changed what from what to what.
@Component
class Histories {
    private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {};
    /// Other modules keep their own acts on their own pages.
    private static final String ACTS = "conference.";
    private static final int MOST_CHANGES = 12;

    private final Entries entries;
    private final JsonMapper json;

    Histories(Entries entries, JsonMapper json) {
        this.entries = entries;
        this.json = json;
    }

    /// @param reaches whether the reader may see how to reach people
    List<OverviewPage.Line> of(long conferenceId, boolean reaches, Words t) {
        return entries.about("conference", conferenceId, ACTS).stream()
                .map(entry -> line(entry, reaches, t))
                .toList();
    }

    private OverviewPage.Line line(Entries.Recorded entry, boolean reaches, Words t) {
        return new OverviewPage.Line(
                entry.at(),
                entry.actorName(),
                "conference.did." + entry.action().substring(ACTS.length()),
                changes(cells(entry.before(), reaches), cells(entry.after(), reaches), t));
    }

    private Map<String, String> cells(@Nullable String text, boolean reaches) {
        var cells = text == null ? Map.<String, String>of() : json.readValue(text, CELLS);
        return reaches ? cells : Contacts.masked(cells);
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
