package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.people.Awards;
import vn.daihoi.people.EthnicGroups;
import vn.daihoi.people.Field;
import vn.daihoi.people.Kind;
import vn.daihoi.people.ListWords;
import vn.daihoi.people.Religions;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// The entries of our lists for selects.
final class Choices {
    private Choices() {}

    static List<Choice> of(Field field, Words t) {
        return switch (field) {
            case ETHNICITY -> names(EthnicGroups.names());
            case RELIGION -> names(Religions.names());
            default ->
                ListWords.codes(field).stream()
                        .map(code -> new Choice(code, ListWords.show(field, code, t)))
                        .toList();
        };
    }

    static List<Choice> awards() {
        return Awards.all().stream()
                .map(award -> new Choice(award.code(), award.name()))
                .toList();
    }

    /// Only what may be given to such a one.
    static List<Choice> awards(Kind kind) {
        return Awards.all().stream()
                .filter(award -> award.subjects().contains(kind))
                .map(award -> new Choice(award.code(), award.name()))
                .toList();
    }

    private static List<Choice> names(List<String> names) {
        return names.stream().map(name -> new Choice(name, name)).toList();
    }
}
