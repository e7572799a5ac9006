package vn.daihoi.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The database cannot do what was asked. The message is meant for the administrator: what happened, why, what next.
public final class DatabaseFault extends RuntimeException {
    private static final String LANGUAGE = System.getProperty("daihoi.language", "vi");

    private final String code;

    DatabaseFault(String code, Object... values) {
        super(text(code, values));
        this.code = code;
    }

    DatabaseFault causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String code() {
        return code;
    }

    private static String text(String code, Object... values) {
        var words = ResourceBundle.getBundle(
                "messages.database",
                Locale.of(LANGUAGE),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(code), Locale.ROOT).format(values);
    }
}
