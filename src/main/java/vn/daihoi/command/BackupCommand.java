package vn.daihoi.command;

import java.nio.file.Path;
import java.time.InstantSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.daihoi.database.Backup;

/// `backup DIR`, also while the program runs.
@Command(name = "backup")
final class BackupCommand extends InstallationCommand {
    private static final long MEGABYTE = 1_000_000;

    @Parameters(paramLabel = "DIR", descriptionKey = "command.backup.dir")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Override
    public Integer call() throws Exception {
        var manifest = new Backup(installation(), InstantSource.system()).into(target);
        say("command.backup.done", target, manifest.files().size(), manifest.size() / MEGABYTE);
        return Commands.OK;
    }
}
