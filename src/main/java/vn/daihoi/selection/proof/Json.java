package vn.daihoi.selection.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON of objects, lists, texts and whole numbers: all that a certificate has. What else a summary has (`0.25`,
/// `true`) is kept as its text.
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) {
        var json = new Json(text);
        var value = json.map();
        json.blanks();
        if (json.at < text.length()) {
            throw json.fault();
        }
        return value;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> map() {
        var found = new LinkedHashMap<String, Object>();
        expect('{');
        if (!next('}')) {
            do {
                blanks();
                var name = string();
                expect(':');
                if (found.put(name, value()) != null) {
                    throw fault();
                }
            } while (next(','));
            expect('}');
        }
        return found;
    }

    private List<Object> list() {
        var found = new ArrayList<>();
        expect('[');
        if (!next(']')) {
            do {
                found.add(value());
            } while (next(','));
            expect(']');
        }
        return found;
    }

    private String string() {
        expect('"');
        var found = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c == '\\') {
                char escaped = peek();
                at++;
                if (escaped == 'u') {
                    c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                    at += 4;
                } else {
                    c = escaped;
                }
            }
            found.append(c);
        }
        at++;
        return found.toString();
    }

    private Object number() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw fault();
        }
        var word = text.substring(start, at);
        return word.matches("-?[0-9]+") ? new BigInteger(word) : word;
    }

    private char peek() {
        if (at >= text.length()) {
            throw fault();
        }
        return text.charAt(at);
    }

    private boolean next(char wanted) {
        blanks();
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!next(wanted)) {
            throw fault();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("not JSON at character %d".formatted(at));
    }
}
