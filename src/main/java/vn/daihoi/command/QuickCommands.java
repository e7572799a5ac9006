package vn.daihoi.command;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;

/// Commands that people run in a loop and that need neither log nor database: started alone, without looking at the
/// other commands, which saves most of the time of a start.
final class QuickCommands {
    private static final Map<String, Supplier<Object>> ALL = Map.of(
            "apportion",
            ApportionCommand::new,
            "select",
            SelectCommand::new,
            VoteCountCommand.NAME,
            VoteCountCommand::new);

    private QuickCommands() {}

    static Optional<CommandLine> of(String... arguments) {
        var name = arguments.length == 0 ? "" : arguments[0];
        return Optional.ofNullable(ALL.get(name))
                .map(command -> new CommandLine(command.get()).setCommandName("daihoi " + name))
                .map(line -> Commands.speaking(line, "command." + name));
    }
}
