package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.daihoi.database.Migrations;

@Execution(ExecutionMode.CONCURRENT)
class HouseTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(DaiHoi.class);

    @Test
    void arrows_between_modules_go_down_only() {
        MODULES.verify();
    }

    @Test
    void every_folder_of_migrations_is_in_the_order() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .as("a folder that is not in db/migration/order.txt is never migrated")
                    .containsExactlyInAnyOrderElementsOf(Migrations.order());
        }
    }

    @Test
    void a_module_migrates_after_what_it_builds_on() {
        var order = Migrations.order();
        MODULES.stream()
                .filter(module -> order.contains(nameOf(module)))
                .forEach(module -> assertThat(order.subList(0, order.indexOf(nameOf(module))))
                        .as("db/migration/order.txt before " + nameOf(module))
                        .containsAll(migratedBelow(module, order)));
    }

    private static List<String> migratedBelow(ApplicationModule module, List<String> order) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(HouseTest::nameOf)
                .filter(order::contains)
                .filter(name -> !name.equals(nameOf(module)))
                .toList();
    }

    private static String nameOf(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
