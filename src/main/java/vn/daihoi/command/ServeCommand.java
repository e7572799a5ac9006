package vn.daihoi.command;

import picocli.CommandLine.Command;

/// Starts the program. Only here for its help: `main` never hands it over to be run.
@Command(name = ServeCommand.NAME)
final class ServeCommand {
    static final String NAME = "serve";
}
