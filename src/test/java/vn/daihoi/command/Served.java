package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The packaged program, served by `bin/daihoi` in a folder of its own, as a process that can be killed.
final class Served implements AutoCloseable {
    private static final Path SCRIPT = Path.of("bin/daihoi").toAbsolutePath();
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private Served(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Served start(Path folder, String javaOptions, String... arguments) throws IOException, InterruptedException {
        var log = folder.resolve("serve.log");
        var command = new ArrayList<>(List.of(SCRIPT.toString(), "serve", "--server.port=0"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("DAIHOI_JAVA_OPTS", javaOptions);
        var served = new Served(builder.start(), log);
        served.awaitStarted();
        return served;
    }

    /// The demo tells of itself when it is loaded.
    private void awaitStarted() throws IOException, InterruptedException {
        var deadline = Instant.now().plusSeconds(180);
        while (!Files.readString(log).contains("Đại Hội, bản trình diễn")) {
            assertThat(process.isAlive() && Instant.now().isBefore(deadline))
                    .as(Files.readString(log))
                    .isTrue();
            Thread.sleep(200);
        }
    }

    int port() throws IOException {
        var found = PORT.matcher(Files.readString(log));
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /// As `kill -9`: the program gets no moment to finish anything.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(Duration.ofSeconds(30))).isTrue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(Duration.ofSeconds(60))) {
            kill();
        }
    }
}
