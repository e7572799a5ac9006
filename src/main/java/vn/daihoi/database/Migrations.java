package vn.daihoi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Migrates module by module, each from its own folder with its own history, the ones others build on first.
///
/// The order is a file instead of Modulith's own strategy, because that one searches all classes at every start
/// (seconds on an office PC). A test holds the file against the modules' real dependencies.
@Component
public class Migrations implements FlywayMigrationStrategy {
    private static final String FOLDER = "db/migration/";
    private static final ClassPathResource ORDER = new ClassPathResource(FOLDER + "order.txt");

    @Override
    public void migrate(Flyway flyway) {
        order().forEach(module -> of(flyway, module).migrate());
    }

    /// Names of the modules that have migrations, `__root` first.
    public static List<String> order() {
        try {
            return ORDER.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flyway of(Flyway flyway, String module) {
        return Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:" + FOLDER + module)
                // the owner is called as our schema: without this, the second start would look for its history there
                .defaultSchema("public")
                .table("flyway_schema_history_" + module.replace("__", ""))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}
