package vn.daihoi.command;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.daihoi.shared.ConsoleWords;

/// `daihoi COMMAND …`. Commands do their work without starting the program.
@Command(
        name = "daihoi",
        subcommands = {
            ServeCommand.class,
            PlanCommand.class,
            ApportionCommand.class,
            SelectCommand.class,
            VoteCountCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Commands {
    static final int OK = 0;
    static final int FAULTY = 1;
    static final ConsoleWords WORDS = ConsoleWords.of("command");

    private static final List<String> HELP = List.of("-h", "--help");

    /// The program itself is wanted: no arguments, `serve`, or only settings (`--server.port=9000`).
    public static boolean serve(String... arguments) {
        if (arguments.length == 0) {
            return true;
        }
        var asksForHelp = Arrays.stream(arguments).anyMatch(HELP::contains);
        return !asksForHelp && (arguments[0].equals(ServeCommand.NAME) || arguments[0].startsWith("--"));
    }

    /// What is left for the program once the word `serve` is gone.
    public static String[] settings(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.equals(ServeCommand.NAME))
                .toArray(String[]::new);
    }

    /// @return the exit code: 0 well, 1 something is wrong and was told, also a command that was not understood; 2 and
    /// 3 are left to commands that have a third answer, as “no list exists” is one of `select`
    public static int run(String... arguments) {
        var quick = QuickCommands.of(arguments);
        if (quick.isPresent()) {
            return quick.get().execute(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        Quiet.logging();
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Commands());
        return speaking(line, "command");
    }

    static CommandLine speaking(CommandLine line, String key) {
        HelpText.speak(line, key);
        return line.setParameterExceptionHandler(new Misuse()).setExecutionExceptionHandler(new Failure());
    }
}
