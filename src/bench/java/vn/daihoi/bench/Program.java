package vn.daihoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The real program in a JVM of its own with 512 MB of heap, over embedded PostgreSQL in a temporary folder.
final class Program implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path data;
    private final int port;
    private final Process process;
    private final Duration startUp;

    private Program(Path data, int port, Process process, Duration startUp) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.startUp = startUp;
    }

    /// Started and answering its first page.
    static Program start(Path data, int port, String... more) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.daihoi.DaiHoi",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--daihoi.data=" + data,
                "--daihoi.clock=movable",
                "--logging.level.root=warn"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("program.log").toFile())
                .start();
        var program = new Program(data, port, process, Duration.ZERO);
        try {
            program.awaitFirstPage();
        } catch (IOException | InterruptedException | RuntimeException e) {
            program.close();
            throw e;
        }
        return new Program(data, port, process, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void awaitFirstPage() throws IOException, InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the program did not start:\n" + log());
            }
            Thread.sleep(20);
        }
    }

    private boolean answers() {
        try (var browser = new Browser(port)) {
            // an installation without accounts sends to its first-run page
            return browser.get("/sign-in").status() < 400;
        } catch (IOException e) {
            return false;
        }
    }

    String log() throws IOException {
        return Files.readString(data.resolve("program.log"));
    }

    Duration startUp() {
        return startUp;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /// As the owner, for loading data.
    java.sql.Connection database() throws IOException, java.sql.SQLException {
        var folder = data.resolve("postgres");
        return java.sql.DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/daihoi"
                        .formatted(Files.readString(folder.resolve("port")).strip()),
                "daihoi",
                Files.readString(folder.resolve("password")).strip());
    }

    long postgresPid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst()
                .strip());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
