package vn.daihoi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The program as a process of its own, one of several over one database, that can be killed.
public final class Instance implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private Instance(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    public static Instance start(Path folder, List<String> settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.daihoi.DaiHoi",
                "--server.port=0",
                "--daihoi.clock=movable",
                "--daihoi.data=" + folder.resolve("data")));
        command.addAll(settings);
        var log = Files.createDirectories(folder).resolve("log");
        return new Instance(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    public int port() throws IOException, InterruptedException {
        var deadline = Instant.now().plusSeconds(400);
        while (true) {
            var said = Files.readString(log);
            var found = PORT.matcher(said);
            if (found.find() && said.contains("Started DaiHoi")) {
                return Integer.parseInt(found.group(1));
            }
            assertThat(process.isAlive() && Instant.now().isBefore(deadline))
                    .as(said)
                    .isTrue();
            Thread.sleep(100);
        }
    }

    /// As `kill -9`: it gets no moment to finish anything.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(Duration.ofSeconds(30))).isTrue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(30))) {
            kill();
        }
    }
}
