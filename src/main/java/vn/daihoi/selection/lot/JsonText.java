package vn.daihoi.selection.lot;

/// A text as JSON writes it.
public final class JsonText {
    private JsonText() {}

    public static String of(String text) {
        var found = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                found.append('\\').append(c);
            } else if (c < ' ') {
                found.append("\\u%04x".formatted((int) c));
            } else {
                found.append(c);
            }
        }
        return found.append('"').toString();
    }
}
