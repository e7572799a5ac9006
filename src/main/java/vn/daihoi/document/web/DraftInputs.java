package vn.daihoi.document.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.daihoi.document.Composed;
import vn.daihoi.document.Draft;
import vn.daihoi.document.PaperSigns;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Field;

/// The fields of a draft's form: what a person must still write, what was typed, what stands filled.
final class DraftInputs {
    static final String PREFIX = "w:";
    private static final int A_LINE = 70;

    private final Composed composed;
    private final Draft draft;
    private final Map<String, String> said;
    private final Words t;
    private final Map<String, String> known;

    /// @param said what was typed in a form that was not taken
    DraftInputs(Composed composed, Draft draft, Map<String, String> said, Words t) {
        this.composed = composed;
        this.draft = draft;
        this.said = said;
        this.t = t;
        this.known = composed.known();
    }

    List<DraftPage.Input> open() {
        return composed.open().stream()
                .map(place -> input(place.key(), label(place), hint(place), 2))
                .toList();
    }

    /// A place only the template knows is called what the template says there.
    private String label(Composed.OpenPlace place) {
        var key = place.key();
        var hint = place.gap().hint();
        if (PaperSigns.HEAD.contains(key) || field(key).isPresent() || hint.isBlank()) {
            return label(key);
        }
        return key.indexOf('[') < 0 ? plain(hint) : t.of("document.label.row", plain(hint), row(key));
    }

    /// Where it stands in the paper; what is to be written only where the label does not say so already.
    private String hint(Composed.OpenPlace place) {
        var hint = place.gap().hint();
        var around = place.gap().around().strip();
        var alone = around.isEmpty() || around.startsWith("[") && around.endsWith("]");
        if (label(place).toLowerCase(Locale.ROOT).startsWith(hint.toLowerCase(Locale.ROOT))) {
            return alone ? "" : t.of("document.hint.where", around);
        }
        return alone ? hint : t.of("document.hint.around", hint, around);
    }

    /// What a person typed, those of the head left out.
    List<DraftPage.Input> typed() {
        return draft.typed().keySet().stream()
                .filter(key -> !PaperSigns.HEAD.contains(key) && !openKeys().contains(key))
                .map(key -> input(key, label(key), over(key), 3))
                .toList();
    }

    List<DraftPage.Input> head() {
        return PaperSigns.HEAD.stream()
                .filter(key -> !openKeys().contains(key))
                .map(key -> input(key, label(key), over(key), key.equals("@recipients") ? 4 : 2))
                .toList();
    }

    /// Single texts that came from the data and may be worded otherwise.
    List<DraftPage.Input> filled() {
        var inputs = new ArrayList<DraftPage.Input>();
        known.keySet().stream()
                .filter(key -> key.indexOf('[') < 0 && !PaperSigns.HEAD.contains(key))
                .filter(key -> !draft.typed().containsKey(key))
                .filter(key -> field(key).isPresent())
                .forEach(key -> inputs.add(input(key, label(key), "", 2)));
        return inputs;
    }

    String standing(String key) {
        return composed.stands(key);
    }

    /// In the clerk's words; of a list, with what the row is about.
    String label(String path) {
        if (PaperSigns.HEAD.contains(path)) {
            return t.of("document.head." + path.substring(1));
        }
        var name = path.substring(path.lastIndexOf('.') + 1);
        var says = field(path).map(Field::says).orElseGet(() -> plain(hinted(name)));
        return path.indexOf('[') < 0 ? says : t.of("document.label.row", says, row(path));
    }

    /// A place only the template knows keeps its hint once it is written.
    private String hinted(String name) {
        var hint = composed.hints().getOrDefault(name, "");
        return hint.isBlank() ? name : hint;
    }

    /// so_tham_luan reads "So tham luan".
    private static String plain(String name) {
        var words = name.replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String row(String path) {
        var prefix = path.substring(0, path.lastIndexOf('.') + 1);
        return known.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(prefix) && !entry.getKey().endsWith(".khoa"))
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(prefix);
    }

    private Optional<Field> field(String path) {
        var fields = composed.source().fields().all();
        Optional<Field> found = Optional.empty();
        for (var step : path.replaceAll("\\[[^]]*]", "").split("\\.")) {
            found = fields.stream().filter(one -> one.name().equals(step)).findFirst();
            fields = found.map(Field::inside).orElse(List.of());
        }
        return found;
    }

    private Set<String> openKeys() {
        var keys = new LinkedHashMap<String, Boolean>();
        composed.open().forEach(place -> keys.put(place.key(), true));
        return keys.keySet();
    }

    private String over(String key) {
        var data = known.getOrDefault(key, "");
        return draft.typed().containsKey(key) && !data.isEmpty() ? t.of("document.hint.data", data) : "";
    }

    private DraftPage.Input input(String key, String label, String hint, int rows) {
        var value = said.getOrDefault(key, composed.stands(key));
        return new DraftPage.Input(
                PREFIX + key, label, value, hint, Math.max(value.length() > A_LINE ? 3 : 1, Math.min(rows, 8)));
    }
}
