package vn.daihoi.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One program at a time over one data folder. The lock dies with the process, however that dies.
final class FolderLock implements AutoCloseable {
    /// Linux drops a process's lock when it closes *any* descriptor of the file: ask here before opening it again.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    static final String IN_USE = "database.in-use";

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(PostgresFolder folder) throws IOException {
        var file = folder.lock();
        if (!HELD.add(file)) {
            throw new DatabaseFault(
                    IN_USE, folder.data(), Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new FolderLock(file, lock(folder));
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static FileChannel lock(PostgresFolder folder) throws IOException {
        var file = folder.lock();
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DatabaseFault(
                    IN_USE, folder.data(), Files.readString(file).strip());
        }
        var pid = ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes());
        channel.truncate(0).write(pid);
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
