package vn.daihoi.typeset.fill;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.typeset.Place;

/// A placeholder as it stands in a template.
///
/// @param name without accents and in small letters, however the office typed it; empty where nothing readable stands
/// @param hint what follows a colon in `{{!name: hint}}`
/// @param written as it stands there, with its braces
public record Tag(Kind kind, String name, String hint, String written, Place place) {
    public enum Kind {
        VALUE,
        ROWS,
        IF,
        UNLESS,
        END,
        GAP
    }

    static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]{0,300})}}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    static Tag read(String written, Place place) {
        var inside = written.substring(2, written.length() - 2).strip();
        var kind = inside.isEmpty() ? Kind.VALUE : kind(inside.charAt(0));
        var rest = kind == Kind.VALUE ? inside : inside.substring(1).strip();
        var colon = rest.indexOf(':');
        var hint = kind == Kind.GAP && colon >= 0 ? rest.substring(colon + 1).strip() : "";
        var name = kind == Kind.GAP && colon >= 0 ? rest.substring(0, colon) : rest;
        return new Tag(kind, plain(name), hint, written, place);
    }

    boolean opens() {
        return kind == Kind.ROWS || kind == Kind.IF || kind == Kind.UNLESS;
    }

    boolean isReadable() {
        return NAME.matcher(name).matches() || kind == Kind.END && name.isEmpty();
    }

    boolean isClosedBy(Tag end) {
        return end.name.isEmpty() || end.name.equals(name);
    }

    private static Kind kind(char sign) {
        return switch (sign) {
            case '#' -> Kind.ROWS;
            case '?' -> Kind.IF;
            case '^' -> Kind.UNLESS;
            case '/' -> Kind.END;
            case '!' -> Kind.GAP;
            default -> Kind.VALUE;
        };
    }

    /// `Tên đơn vị` is what `ten_don_vi` means: Word likes to begin with a capital, and people write accents.
    private static String plain(String name) {
        return VietnameseText.plain(name).replace(' ', '_').toLowerCase(Locale.ROOT);
    }
}
