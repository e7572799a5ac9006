package vn.daihoi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What the server's JVM holds, in megabytes.
final class Memory {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private Memory() {}

    /// Heap in use right after a full collection.
    static long heapAfterCollection(long pid) throws IOException, InterruptedException {
        command(pid, "GC.run");
        var used = USED.matcher(command(pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IOException("jcmd told no heap");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    static long resident(long pid) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("process (%d) has no VmRSS".formatted(pid));
    }

    private static String command(long pid, String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
