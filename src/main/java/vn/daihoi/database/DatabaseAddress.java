package vn.daihoi.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// Where the database is and how to sign in, embedded or external.
public record DatabaseAddress(
        String url, @Nullable String username, @Nullable String password) implements JdbcConnectionDetails {

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String toString() {
        return url;
    }
}
