package vn.daihoi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daihoi.typeset.Filled;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.Values;

/// A paper as it stands now.
///
/// @param template the unit's own, or one offered from above; empty for the built-in one
/// @param values all of them: known, and over them what was typed
/// @param hints what the template itself says of the places it leaves to a person, by name
public record Composed(
        PaperSource source,
        Ground ground,
        Letterhead letterhead,
        Contents contents,
        Optional<TemplateVersion> template,
        Values values,
        Filled filled,
        Map<String, String> hints) {

    public record OpenPlace(String key, Gap gap) {}

    /// Places still to be written, each once, by the key under which what is typed there is kept.
    public List<OpenPlace> open() {
        var open = new LinkedHashMap<String, OpenPlace>();
        filled.stillToWrite().forEach(gap -> {
            var key = Typed.ofHead(gap.path()).orElseGet(() -> RowKey.keyed(gap.path(), values));
            open.putIfAbsent(key, new OpenPlace(key, gap));
        });
        return List.copyOf(open.values());
    }

    /// What the data says, by path.
    public Map<String, String> known() {
        var known = new LinkedHashMap<>(Overlay.flat(contents.values()));
        known.put(Typed.SUMMARY, contents.summary());
        known.put(Typed.RECIPIENTS, String.join("\n", contents.recipients()));
        known.put(Typed.AUTHORITY, letterhead.authority());
        known.put(Typed.POST, letterhead.post());
        known.put(Typed.SIGNER, letterhead.signer());
        return known;
    }

    /// What stands there: typed, or else known.
    public String stands(String key) {
        return ground.typed().getOrDefault(key, known().getOrDefault(key, ""));
    }

    public List<String> recipients() {
        return stands(Typed.RECIPIENTS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
