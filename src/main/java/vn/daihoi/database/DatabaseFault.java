package vn.daihoi.database;

import vn.daihoi.shared.ConsoleWords;

/// The database cannot do what was asked. The message is meant for the administrator: what happened, why, what next.
public final class DatabaseFault extends RuntimeException {
    private final String code;

    DatabaseFault(String code, Object... values) {
        super(ConsoleWords.of("database").say(code, values));
        this.code = code;
    }

    DatabaseFault causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public String code() {
        return code;
    }
}
