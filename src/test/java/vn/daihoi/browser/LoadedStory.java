package vn.daihoi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/// A data folder in which a demo story has been told once. Telling takes longer than copying: every journey after
/// the first begins with a copy.
final class LoadedStory {
    private static final Map<String, Path> LOADED = new ConcurrentHashMap<>();

    private LoadedStory() {}

    static void into(Path data, String story) {
        copy(LOADED.computeIfAbsent(story, LoadedStory::tell), data);
    }

    private static Path tell(String story) {
        try {
            var folder = Files.createTempDirectory("daihoi-" + story);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Program.startOn(folder, "--daihoi.demo.story=" + story).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the story " + story, e);
        }
    }

    /// With owners and permissions, as PostgreSQL refuses a folder that others may read; without the port of last
    /// time, which two copies would both take.
    private static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var target = to.resolve(from.relativize(path).toString());
                if (!target.equals(to) || !Files.isDirectory(to)) {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                }
            }
            Files.delete(to.resolve("postgres/port"));
        } catch (IOException e) {
            throw new UncheckedIOException("The story in %s could not be copied".formatted(from), e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // a folder for temporary files may keep it
        }
    }
}
