package vn.daihoi.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bin/daihoi` with the packaged program, as an administrator uses it.
class StartScriptIT {
    private static final Path SCRIPT = Path.of("bin/daihoi").toAbsolutePath();
    private static final Path PLAN =
            Path.of("src/main/resources/plans/soc-trang-2020.yaml").toAbsolutePath();

    @TempDir
    Path here;

    @Test
    void it_works_from_any_folder_and_through_symlinks() throws Exception {
        var bin = Files.createDirectory(here.resolve("thư mục có dấu"));
        var link = Files.createSymbolicLink(bin.resolve("daihoi"), SCRIPT);
        var second = Files.createSymbolicLink(here.resolve("dh"), here.relativize(link));

        var checked = run(second, "plan", "check", PLAN.toString());
        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("không có lỗi");
        assertThat(run(SCRIPT, "plan", "check", "no-such-file.yaml").exit()).isEqualTo(1);
    }

    @Test
    void without_the_program_it_says_how_to_build_it() throws Exception {
        var copy = Files.copy(SCRIPT, here.resolve("daihoi"), StandardCopyOption.COPY_ATTRIBUTES);
        var console = run(copy, "plan", "check", PLAN.toString());
        assertThat(console.exit()).isEqualTo(1);
        assertThat(console.out()).contains("./mvnw -DskipTests package");
    }

    @Test
    void a_running_installation_is_backed_up_restored_and_verified() throws Exception {
        var program = builder(SCRIPT, "serve", "--server.port=0", "--server.address=127.0.0.1")
                .redirectOutput(here.resolve("serve.log").toFile())
                .start();
        try {
            awaitStarted(program);
            var second = run(SCRIPT, "serve", "--server.port=0");
            assertThat(second.exit()).isNotZero();
            assertThat(second.out()).contains("đang dùng thư mục này").doesNotContain("\tat ");

            var backup = run(SCRIPT, "backup", "backup");
            assertThat(backup.exit()).as(backup.out()).isZero();
        } finally {
            program.destroy();
            assertThat(program.waitFor(Duration.ofSeconds(60))).isTrue();
        }
        var restored = run(SCRIPT, "restore", "backup", "--daihoi.data=restored");
        assertThat(restored.exit()).as(restored.out()).isZero();
        var verified = run(SCRIPT, "audit", "verify", "--daihoi.data=restored");
        assertThat(verified.exit()).as(verified.out()).isZero();
        assertThat(verified.out()).contains("nguyên vẹn");
    }

    @Test
    void beside_a_build_a_small_command_starts_at_once() throws Exception {
        var console = apportion(SCRIPT);
        assertThat(console.exit()).as(console.out()).isZero();
        assertThat(console.out()).contains("A,120,6").doesNotContain("Lần đầu");
        assertThat(here.resolve("cache")).doesNotExist();
    }

    @Test
    void seats_are_divided_alike_before_and_after_the_program_is_unpacked() throws Exception {
        var bin = Files.createDirectory(here.resolve("bin"));
        var script = Files.copy(SCRIPT, bin.resolve("daihoi"), StandardCopyOption.COPY_ATTRIBUTES);
        try (var jars = Files.newDirectoryStream(Path.of("target"), "daihoi-*.jar")) {
            for (var jar : jars) {
                Files.copy(jar, here.resolve(jar.getFileName()));
            }
        }
        var first = apportion(script);
        assertThat(first.exit()).as(first.out()).isZero();
        assertThat(here.resolve("cache/daihoi/program")).isNotEmptyDirectory();

        var second = apportion(script);
        assertThat(second.out())
                .contains("A,120,6")
                .contains("B,47,2")
                .contains("C,3,0")
                .doesNotContain("Lần đầu")
                .doesNotContain("[cds]");
        assertThat(first.out()).endsWith(second.out());
    }

    private Console apportion(Path script) throws IOException, InterruptedException {
        var units = Files.writeString(here.resolve("u.csv"), "name,weight\nA,120\nB,47\nC,3\n");
        var builder = builder(script, "apportion", "--method", "webster", "--seats", "8", units.toString());
        builder.environment().put("XDG_CACHE_HOME", here.resolve("cache").toString());
        return finished(builder.start());
    }

    private void awaitStarted(Process program) throws IOException, InterruptedException {
        var log = here.resolve("serve.log");
        var deadline = Instant.now().plusSeconds(120);
        while (!Files.readString(log).contains("Started DaiHoi")) {
            assertThat(program.isAlive() && Instant.now().isBefore(deadline))
                    .as(Files.readString(log))
                    .isTrue();
            Thread.sleep(200);
        }
    }

    private Console run(Path script, String... arguments) throws IOException, InterruptedException {
        return finished(builder(script, arguments).start());
    }

    private static Console finished(Process process) throws IOException, InterruptedException {
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Console(process.waitFor(), out, "");
    }

    /// In a plain environment: an old Java in JAVA_HOME, no language.
    private ProcessBuilder builder(Path script, String... arguments) {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", "/nowhere");
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        return builder;
    }
}
