package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The formatter ends every debate of style. `./mvnw test -Dtest=FormatTest -Dformat=apply` writes instead of
/// complaining.
///
/// It runs as a test because the build plugins run on whatever Java starts Maven, which may be too old to read Java 25.
@Execution(ExecutionMode.CONCURRENT)
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void every_source_is_formatted() throws IOException {
        var apply = "apply".equals(System.getProperty("format"));
        var wrong = new ArrayList<Path>();
        for (var source : sources()) {
            var before = Files.readString(source);
            var after = formatted(source, before);
            if (!after.equals(before) && apply) {
                Files.writeString(source, after);
            } else if (!after.equals(before)) {
                wrong.add(source);
            }
        }
        assertThat(wrong).as("run ./mvnw test -Dtest=FormatTest -Dformat=apply").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static String formatted(Path source, String text) {
        try {
            return FORMATTER.formatSourceAndFixImports(text);
        } catch (FormatterException e) {
            throw new AssertionError(source + " cannot be read: " + e.getMessage(), e);
        }
    }
}
