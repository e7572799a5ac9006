package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/// Makes an empty cluster: checksums on, password sign-in only, Vietnamese sorting by ICU.
final class NewCluster {
    static final String OWNER = "daihoi";

    private final PostgresFolder folder;
    private final PostgresBinaries binaries;
    private final Unprivileged unprivileged;

    NewCluster(PostgresFolder folder, PostgresBinaries binaries, Unprivileged unprivileged) {
        this.folder = folder;
        this.binaries = binaries;
        this.unprivileged = unprivileged;
    }

    void create() throws IOException {
        var unfinished = folder.halfMade();
        PostgresFolder.delete(unfinished);
        Files.createDirectory(unfinished);
        writePassword(PostgresFolder.passwordIn(unfinished));
        unprivileged.own(unfinished);
        initialise(unfinished);
        Files.move(unfinished, folder.root(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path unfinished) throws IOException {
        var log = unfinished.resolve("start.log");
        var command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + PostgresFolder.clusterIn(unfinished),
                "--username=" + OWNER,
                "--pwfile=" + PostgresFolder.passwordIn(unfinished),
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=vi-VN");
        var process = PostgresProcess.builder(unprivileged.command(command), unfinished, log)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseFault("database.not-created", folder.root(), Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while creating " + unfinished, e);
        }
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
    }
}
