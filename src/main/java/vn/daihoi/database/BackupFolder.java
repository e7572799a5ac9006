package vn.daihoi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A backup while it is written; it notes the hash of every file as it goes to the disk.
final class BackupFolder {
    private final Path folder;
    private final List<String> folders = new ArrayList<>();
    private final List<Manifest.Entry> files = new ArrayList<>();

    /// Readable by its owner only: it holds everything there is to know.
    BackupFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        if (!isEmpty(folder)) {
            throw new DatabaseFault("database.backup.not-empty", folder);
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    void makeFolder(String name) throws IOException {
        Files.createDirectories(folder.resolve(name));
        folders.add(name);
    }

    void copy(Path source, String name) throws IOException {
        try (var content = Files.newInputStream(source)) {
            write(content, name);
        }
    }

    /// A table dropped meanwhile is no loss: the write-ahead log knows.
    void copyUnlessGone(Path source, String name) throws IOException {
        try {
            copy(source, name);
        } catch (NoSuchFileException e) {
            if (Files.exists(source)) {
                throw e;
            }
        }
    }

    void write(InputStream content, String name) throws IOException {
        var target = folder.resolve(name);
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            long size = content.transferTo(out);
            files.add(new Manifest.Entry(name, size, Manifest.hex(digest.digest())));
        }
    }

    /// What the program keeps beside the database. Copied after it, so that every file a row names is there.
    void copyTree(Path source, String name) throws IOException {
        try (var tree = Files.walk(source)) {
            for (Path file : (Iterable<Path>) tree::iterator) {
                var path = name + "/" + source.relativize(file);
                if (Files.isDirectory(file)) {
                    makeFolder(file.equals(source) ? name : path);
                } else if (Files.isRegularFile(file)) {
                    copyUnlessGone(file, path);
                }
            }
        }
    }

    Manifest finish(Manifest.Kind kind, String postgres, Instant made, String until) throws IOException {
        var manifest = new Manifest(Manifest.FORMAT, kind, postgres, made, until, folders, files);
        Disk.flush(folder);
        manifest.writeTo(folder);
        Disk.flush(folder);
        return manifest;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
