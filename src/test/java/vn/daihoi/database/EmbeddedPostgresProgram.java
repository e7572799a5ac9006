package vn.daihoi.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;

/// A program of its own over an embedded database, to be killed or refused by a test.
final class EmbeddedPostgresProgram {

    private EmbeddedPostgresProgram() {}

    static Process launch(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedPostgresProgram.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String firstLine(Process program) throws IOException {
        var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        return output.lines()
                .filter(line -> line.startsWith("inserted") || line.startsWith("refused"))
                .findFirst()
                .orElse("nothing");
    }

    public static void main(String[] args) throws Exception {
        try {
            var address = EmbeddedPostgres.start(Path.of(args[0])).address();
            var connection = DriverManager.getConnection(address.url(), address.username(), address.password());
            connection.createStatement().execute("create table note (words text)");
            connection.createStatement().execute("insert into note values ('acknowledged')");
            System.out.println("inserted");
            Thread.sleep(60_000);
        } catch (DatabaseFault e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
