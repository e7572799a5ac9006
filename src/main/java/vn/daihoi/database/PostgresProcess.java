package vn.daihoi.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that cannot outlive its program.
///
/// The shell above it reads from a pipe that only this JVM holds. When the JVM ends, even by `kill -9`, the pipe
/// breaks and the shell stops the server in order. `setsid` keeps Ctrl+C from reaching the server before Spring.
final class PostgresProcess {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcess.class);
    private static final int SECONDS_TO_STOP = 60;

    private static final String GUARD = """
        exec 3<&0
        "$@" </dev/null 3<&- &
        server=$!
        (while read -r _ <&3; do :; done; kill -INT "$server") 2>/dev/null &
        watcher=$!
        exec 3<&- </dev/null
        wait "$server"
        status=$?
        kill "$watcher" 2>/dev/null
        exit "$status"
        """;

    private final Process shell;

    private PostgresProcess(Process shell) {
        this.shell = shell;
    }

    static PostgresProcess start(List<String> server, Path workingFolder, Path log) throws IOException {
        var command = Stream.concat(Stream.of("setsid", "sh", "-c", GUARD, "daihoi-postgres"), server.stream());
        return new PostgresProcess(builder(command.toList(), workingFolder, log).start());
    }

    static ProcessBuilder builder(List<String> command, Path workingFolder, Path log) {
        var builder = new ProcessBuilder(command)
                .directory(new File(workingFolder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    boolean isRunning() {
        return shell.isAlive();
    }

    /// Fast shutdown: open transactions are rolled back, everything committed is written.
    void stop() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("PostgreSQL is still stopping after {} seconds; it goes on alone", SECONDS_TO_STOP);
            }
        } catch (IOException e) {
            LOG.warn("Cannot tell PostgreSQL to stop; it stops with this program", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
