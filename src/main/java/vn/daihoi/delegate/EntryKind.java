package vn.daihoi.delegate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.daihoi.people.Kind;

/// In what quality somebody attends. All but guests count as exemplars (điển hình tiên tiến).
public enum EntryKind {
    GUEST,
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD;

    public boolean isExemplar() {
        return this != GUEST;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In what quality an exemplar of this kind attends.
    public static EntryKind of(Kind kind) {
        return switch (kind) {
            case PERSON -> INDIVIDUAL;
            case COLLECTIVE -> COLLECTIVE;
            case HOUSEHOLD -> HOUSEHOLD;
        };
    }

    public static Optional<EntryKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
