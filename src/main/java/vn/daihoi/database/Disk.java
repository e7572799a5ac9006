package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Path;

/// What must survive a power cut is flushed here, a whole folder in one call.
final class Disk {
    private Disk() {}

    static void flush(Path folder) throws IOException {
        try {
            var exit = new ProcessBuilder("sync", "-f", folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("sync -f %s ended with %d".formatted(folder, exit));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while flushing " + folder, e);
        }
    }
}
