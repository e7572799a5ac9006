package vn.daihoi.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The command `tesseract` of the machine, run beside the program with limits on time and memory.
final class Tesseract {
    private static final String MOST_KILOBYTES = "1500000";
    private static final int MOST_SECONDS = 60;
    private static final String LIMITED = "ulimit -v " + MOST_KILOBYTES + "; exec \"$0\" \"$@\"";

    private Tesseract() {}

    /// Whether it is there and reads Vietnamese.
    static boolean isThere() {
        return Here.THERE;
    }

    /// Asked once: installing it needs a restart of the program.
    private static final class Here {
        private static final boolean THERE = onPath() && speaksVietnamese();

        private static boolean onPath() {
            return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
        }

        private static boolean speaksVietnamese() {
            try {
                return run(10, "tesseract", "--list-langs").lines().anyMatch("vie"::equals);
            } catch (IOException e) {
                return false;
            }
        }
    }

    /// The lines of a picture, from above, each with the mean of its words' confidence.
    static List<Line> read(Path picture) throws IOException {
        var table = run(MOST_SECONDS, "tesseract", picture.toString(), "stdout", "-l", "vie", "--psm", "4", "tsv");
        var words = new TreeMap<String, List<String[]>>();
        var order = new ArrayList<String>();
        for (var row : table.lines().skip(1).toList()) {
            var cells = row.split("\t", -1);
            if (cells.length > 11 && cells[0].equals("5") && !cells[11].isBlank()) {
                var line = cells[1] + "/" + cells[2] + "/" + cells[3] + "/" + cells[4];
                if (!words.containsKey(line)) {
                    order.add(line);
                }
                words.computeIfAbsent(line, _ -> new ArrayList<>()).add(cells);
            }
        }
        return order.stream()
                .map(line -> line(words.getOrDefault(line, List.of())))
                .toList();
    }

    private static Line line(List<String[]> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word[11]));
        var mean = words.stream()
                .mapToDouble(word -> Double.parseDouble(word[10]))
                .average()
                .orElse(0);
        return new Line(text.toString(), (int) Math.clamp(mean, 0, 99));
    }

    private static String run(int seconds, String... command) throws IOException {
        var limited = new ArrayList<>(List.of("/bin/sh", "-c", LIMITED));
        limited.addAll(List.of(command));
        var answer = Files.createTempFile("daihoi-scan", ".tsv");
        try {
            var builder = new ProcessBuilder(limited)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(answer.toFile());
            builder.environment().putAll(Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C.UTF-8"));
            var process = builder.start();
            process.getOutputStream().close();
            finish(process, seconds);
            return Files.readString(answer, StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static void finish(Process process, int seconds) throws IOException {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new IOException("tesseract took longer than (%d) seconds".formatted(seconds));
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with (%d)".formatted(process.exitValue()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the reading was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
