package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the server said last, for the message of a failed start.
final class PostgresLog {
    private static final int LINES = 5;

    private PostgresLog() {}

    static String lastWords(PostgresFolder folder) throws IOException {
        var atStart = Files.readAllLines(folder.startLog());
        var newest = newest(folder.logs());
        return last(isFatal(atStart) || newest.isEmpty() ? atStart : Files.readAllLines(newest.get()));
    }

    private static boolean isFatal(List<String> lines) {
        return lines.stream().anyMatch(line -> line.contains("FATAL") || line.contains("PANIC"));
    }

    private static String last(List<String> lines) {
        return lines.stream().skip(Math.max(0, lines.size() - LINES)).collect(Collectors.joining("\n"));
    }

    private static Optional<Path> newest(Path logs) throws IOException {
        if (Files.notExists(logs)) {
            return Optional.empty();
        }
        try (var files = Files.list(logs)) {
            return files.max(Comparator.comparing(PostgresLog::changed));
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
