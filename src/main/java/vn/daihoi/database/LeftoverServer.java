package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an earlier server may have left in the cluster: itself, still stopping, or only its `postmaster.pid`.
final class LeftoverServer {
    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    private final Path cluster;
    private final Duration patience;

    LeftoverServer(Path cluster, Duration patience) {
        this.cluster = cluster;
        this.patience = patience;
    }

    /// A server whose program was killed stops by itself within a second; another one never does.
    void awaitEnd() throws IOException, InterruptedException {
        var deadline = Instant.now().plus(patience);
        for (var opener = opener(); opener.isPresent(); opener = opener()) {
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseFault("database.still-open", cluster, opener.get());
            }
            LOG.info("Waiting for PostgreSQL process {} to leave {}", opener.get(), cluster);
            Thread.sleep(200);
        }
        removePidOfAnother();
    }

    /// PostgreSQL handles a dead pid itself, but takes any living process of this number for a server.
    private void removePidOfAnother() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        var pid = Files.readString(file).lines().findFirst().orElse("");
        if (pid.matches("\\d+") && Files.exists(Path.of("/proc", pid))) {
            LOG.warn("Removing {}: its process {} is another program now", file, pid);
            Files.delete(file);
        }
    }

    /// Every process of a PostgreSQL server works in the data folder.
    private Optional<String> opener() throws IOException {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process)) {
                    return Optional.of(process.getFileName().toString());
                }
            }
        }
        return Optional.empty();
    }

    private boolean worksIn(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            return false; // ended meanwhile, or belongs to somebody whose files these cannot be
        }
    }
}
