package vn.daihoi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How PostgreSQL, which refuses to run as root, is run without the rights of root.
///
/// @param prefix the command that drops the rights, empty for an ordinary user
/// @param owner who must own the files so that the server accepts them
record Unprivileged(List<String> prefix, int owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// In a user namespace of its own the server is nobody to itself, and its files still belong to us.
    static final Unprivileged BY_NAMESPACE = new Unprivileged(List.of("unshare", "-U", "--"), ROOT);

    /// Where a container forbids namespaces: be nobody in earnest, and hand the files over.
    static final Unprivileged BY_IDENTITY = new Unprivileged(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), NOBODY);

    static Unprivileged here() throws IOException {
        int user = owner(Path.of("/proc/self"));
        if (user != ROOT) {
            return new Unprivileged(List.of(), user);
        }
        return Stream.of(BY_NAMESPACE, BY_IDENTITY)
                .filter(way -> way.succeeds("true"))
                .findFirst()
                .orElseThrow(() -> new DatabaseFault("database.root"));
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command(List.of(command)))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Data made one way may later be opened the other way.
    void own(Path folder) throws IOException {
        if (owner(folder) == owner) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
