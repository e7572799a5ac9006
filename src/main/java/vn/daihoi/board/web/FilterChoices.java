package vn.daihoi.board.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.daihoi.board.Boards;
import vn.daihoi.board.StateWanted;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// What can be chosen to narrow the board.
public record FilterChoices(
        List<Choice> districts, List<Choice> tiers, List<Choice> kinds, List<Choice> duties, List<Choice> states) {

    static FilterChoices of(Boards.Sight sight, Words t) {
        var season = sight.season();
        return new FilterChoices(
                sight.districts().stream()
                        .map(unit -> new Choice(Long.toString(unit.id()), unit.name()))
                        .toList(),
                choices(season.tiers()),
                season.tierOfKind().keySet().stream()
                        .map(kind -> new Choice(kind, kindName(kind, t)))
                        .toList(),
                choices(season.duties()),
                Arrays.stream(StateWanted.values())
                        .map(state -> new Choice(state.code(), t.of("board.state." + state.code())))
                        .toList());
    }

    /// In the words of the unit's own pages.
    static String kindName(String kind, Words t) {
        var key = "unit.kind." + kind;
        return t.has(key) ? t.of(key) : kind;
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
