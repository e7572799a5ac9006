package vn.daihoi.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// One running or stopped Đại Hội, as its configuration describes it: its data folder and where its database is.
///
/// @param external null for the embedded database
public record Installation(Path data, @Nullable DatabaseAddress external) {
    static final String DATA = "daihoi.data";
    static final String DEFAULT_DATA = "./data";
    static final String URL = "spring.datasource.url";
    static final String EMBEDDED = "embedded";

    public static Installation describedBy(Environment settings) {
        var data = Path.of(settings.getProperty(DATA, DEFAULT_DATA));
        var url = settings.getProperty(URL, EMBEDDED);
        return new Installation(
                data,
                url.equals(EMBEDDED)
                        ? null
                        : new DatabaseAddress(
                                url,
                                settings.getProperty("spring.datasource.username"),
                                settings.getProperty("spring.datasource.password")));
    }
}
