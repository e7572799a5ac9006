package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds. It is written last: a folder without it is no backup.
///
/// @param format how the backup is laid out
/// @param kind whether it holds a whole embedded cluster or a dump of an external database
/// @param postgres the version that wrote the data
/// @param until the write-ahead log position up to which every commit is contained; empty for a dump
/// @param folders every folder, because PostgreSQL needs the empty ones too
public record Manifest(
        int format, Kind kind, String postgres, Instant made, String until, List<String> folders, List<Entry> files) {
    static final int FORMAT = 1;
    private static final String NAME = "manifest.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public enum Kind {
        CLUSTER,
        DUMP
    }

    public record Entry(String path, long size, String sha256) {}

    public long size() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    void writeTo(Path backup) throws IOException {
        var fresh = backup.resolve(NAME + ".new");
        Files.writeString(fresh, JSON.writeValueAsString(this));
        Files.move(fresh, backup.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    static Manifest of(Path backup) throws IOException {
        var file = backup.resolve(NAME);
        if (Files.notExists(file)) {
            throw new DatabaseFault("database.backup.none", backup);
        }
        try {
            var manifest = JSON.readValue(Files.readString(file), Manifest.class);
            manifest.requireReadable(backup);
            return manifest;
        } catch (JacksonException e) {
            throw new DatabaseFault("database.backup.damaged", backup, NAME).causedBy(e);
        }
    }

    private void requireReadable(Path backup) {
        if (format != FORMAT) {
            throw new DatabaseFault("database.backup.format", backup, String.valueOf(format), String.valueOf(FORMAT));
        }
        for (var entry : files) {
            if (!backup.resolve(entry.path()).normalize().startsWith(backup)) {
                throw new DatabaseFault("database.backup.damaged", backup, entry.path());
            }
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
