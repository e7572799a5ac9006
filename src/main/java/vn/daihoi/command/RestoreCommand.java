package vn.daihoi.command;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.daihoi.database.Restore;
import vn.daihoi.shared.SeasonClock;

/// `restore DIR`, where there is nothing yet.
@Command(name = "restore")
final class RestoreCommand extends InstallationCommand {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(SeasonClock.ZONE);

    @Parameters(paramLabel = "DIR", descriptionKey = "command.restore.dir")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Override
    public Integer call() throws Exception {
        var installation = installation();
        var manifest = new Restore(installation).from(source);
        var place = installation.data().toAbsolutePath().normalize();
        say("command.restore.done", WHEN.format(manifest.made()), place);
        return Commands.OK;
    }
}
