package vn.daihoi.identity;

/// Somebody has the user name already, perhaps where this administrator cannot see.
public final class UsernameTaken extends RuntimeException {

    UsernameTaken(String username, Throwable cause) {
        super("user name (%s) is taken".formatted(username), cause);
    }
}
