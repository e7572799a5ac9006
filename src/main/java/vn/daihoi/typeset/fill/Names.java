package vn.daihoi.typeset.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.Field;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.TemplateFault;
import vn.daihoi.typeset.TemplateFault.Kind;

/// Holds a template's names against those that are known: inside a block the names of its list, then those around it.
final class Names {
    /// Count the rows of the innermost list.
    static final List<Field> COUNTERS =
            List.of(Field.of("stt", "số thứ tự"), Field.of("chu_cai", "a, b, c"), Field.of("la_ma", "I, II, III"));

    private final List<TemplateFault> faults = new ArrayList<>();
    private final Map<String, Gap> gaps = new LinkedHashMap<>();

    record Checked(Piece.Holder root, List<TemplateFault> faults, List<Gap> gaps) {}

    static Checked check(Piece.Holder root, Fields fields) {
        var names = new Names();
        var resolved = new Piece.Holder(root.shell(), names.resolve(root.inside(), new Scope(fields.all(), null)));
        return new Checked(resolved, List.copyOf(names.faults), List.copyOf(names.gaps.values()));
    }

    private record Scope(List<Field> fields, @Nullable Scope around) {
        Optional<Field> find(String name) {
            for (var scope = this; scope != null; scope = scope.around) {
                var found = scope.fields.stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        Stream<String> names() {
            return Stream.concat(fields.stream().map(Field::name), around == null ? Stream.empty() : around.names());
        }
    }

    private List<Piece> resolve(List<Piece> pieces, Scope scope) {
        return pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Fixed fixed -> fixed;
                    case Piece.Holder(var shell, var inside) -> new Piece.Holder(shell, resolve(inside, scope));
                    case Piece.Hole hole -> hole(hole, scope);
                    case Piece.Block(var tag, var inside) -> new Piece.Block(tag, resolve(inside, inside(tag, scope)));
                })
                .toList();
    }

    private Piece hole(Piece.Hole hole, Scope scope) {
        var tag = hole.tag();
        var field = scope.find(tag.name());
        if (tag.kind() == Tag.Kind.GAP) {
            gaps.putIfAbsent(
                    tag.name(), new Gap(tag.name(), tag.hint(), tag.place().around()));
        } else if (field.isEmpty()) {
            unknown(tag, scope);
        } else if (field.get().repeats()) {
            fault(Kind.LIST_AS_VALUE, tag, null);
        }
        var says = field.map(Field::says).orElse("");
        return new Piece.Hole(tag, hole.run(), hole.hint().isEmpty() ? says : hole.hint());
    }

    private Scope inside(Tag tag, Scope scope) {
        var field = scope.find(tag.name());
        if (field.isEmpty() && !gaps.containsKey(tag.name())) {
            unknown(tag, scope);
        }
        if (tag.kind() != Tag.Kind.ROWS || field.isEmpty()) {
            return scope;
        }
        if (!field.get().repeats()) {
            fault(Kind.VALUE_AS_LIST, tag, null);
        }
        return new Scope(
                Stream.concat(field.get().inside().stream(), COUNTERS.stream()).toList(), scope);
    }

    private void unknown(Tag tag, Scope scope) {
        fault(Kind.UNKNOWN, tag, nearest(tag.name(), scope));
    }

    private void fault(Kind kind, Tag tag, @Nullable String hint) {
        faults.add(new TemplateFault(kind, tag.place(), tag.written(), hint));
    }

    /// The known name with the fewest letters to change, if that is at most a third of them.
    private static @Nullable String nearest(String name, Scope scope) {
        var distances = new HashMap<String, Integer>();
        scope.names().forEach(known -> distances.put(known, distance(name, known)));
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() * 3
                        <= Math.max(name.length(), entry.getKey().length()))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// Levenshtein's.
    static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
