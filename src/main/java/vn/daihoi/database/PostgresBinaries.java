package vn.daihoi.database;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL programs, unpacked once per machine and shared by every start.
record PostgresBinaries(Path folder) {
    static final String VERSION = "18.6.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    static final String FOLDER = "postgres-" + VERSION;

    /// The first folder the server, without the rights of root, can be run from.
    static PostgresBinaries unpacked(Path data, Unprivileged unprivileged) {
        requireLinux();
        var tried = new ArrayList<String>();
        for (Path folder : List.of(cache().resolve(FOLDER), data.resolve(FOLDER))) {
            try {
                if (Files.notExists(folder)) {
                    unpack(folder);
                }
                var binaries = new PostgresBinaries(folder);
                if (unprivileged.succeeds(binaries.program("postgres"), "--version")) {
                    return binaries;
                }
                tried.add(folder.toString());
            } catch (IOException e) {
                tried.add(e.toString());
            }
        }
        throw new DatabaseFault("database.not-unpacked", String.join("; ", tried));
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static String majorVersion() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    private static Path cache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        return configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "daihoi")
                : Path.of(configured, "daihoi");
    }

    private static void requireLinux() {
        var machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new DatabaseFault("database.unsupported", machine);
        }
    }

    /// Two programs may unpack at once: each into its own folder, and the later one takes what the first has made.
    private static void unpack(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var own = Files.createTempDirectory(
                target.getParent(),
                FOLDER + ".half-made-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try {
            extractInto(own);
            // else a power cut soon after could leave a folder of empty files that looks whole
            Disk.flush(own);
            Files.move(own, target);
        } catch (IOException e) {
            if (Files.notExists(target)) {
                throw e;
            }
        } finally {
            PostgresFolder.delete(own);
        }
    }

    private static void extractInto(Path folder) throws IOException {
        var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new FileNotFoundException("%s is not on the class path".formatted(ARCHIVE));
        }
        try (var files = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                extract(files, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream content, TarArchiveEntry entry, Path file) throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(content, file);
        }
        if (!Files.isSymbolicLink(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            var executable = entry.isDirectory() || (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
