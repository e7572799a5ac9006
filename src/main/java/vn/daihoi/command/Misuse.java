package vn.daihoi.command;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command that was not understood: what is missing or too much, and how it is used.
final class Misuse implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        var line = fault.getCommandLine();
        line.getErr().println(reason(fault));
        line.usage(line.getErr());
        return Commands.FAULTY;
    }

    private static String reason(ParameterException fault) {
        return switch (fault) {
            case MissingParameterException missing ->
                Commands.WORDS.say(
                        "command.missing", missing.getMissing().getFirst().paramLabel());
            case UnmatchedArgumentException unmatched ->
                Commands.WORDS.say("command.unknown", String.join(" ", unmatched.getUnmatched()));
            case ParameterException odd
            when odd.getArgSpec() != null && odd.getValue() != null ->
                Commands.WORDS.say(
                        "command.odd",
                        odd.getValue(),
                        odd.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                                ? option.longestName()
                                : odd.getArgSpec().paramLabel());
            default -> String.valueOf(fault.getMessage());
        };
    }
}
