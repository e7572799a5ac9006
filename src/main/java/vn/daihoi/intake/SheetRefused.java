package vn.daihoi.intake;

import java.util.List;

/// The file as a whole cannot be read. Carries the key of the sentence for the reader and what fills it.
public final class SheetRefused extends Exception {
    private final String key;
    private final transient List<Object> values;

    public SheetRefused(String key, Object... values) {
        super("sheet refused: " + key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values.toArray();
    }
}
