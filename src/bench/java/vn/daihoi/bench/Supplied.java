package vn.daihoi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that comes with the benchmark, which is started from the project's folder, or else with the program.
final class Supplied {
    private static final Path BESIDE = Path.of("src/bench/resources");

    private Supplied() {}

    static String text(String name) throws IOException {
        var beside = BESIDE.resolve(name);
        if (Files.exists(beside)) {
            return Files.readString(beside);
        }
        try (var file = Supplied.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IOException("neither %s nor the program has %s".formatted(BESIDE, name));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
