package vn.daihoi.command;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.daihoi.database.DatabaseFault;

/// A command that could not do its work says why, without a stack trace.
final class Failure implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        line.getErr().println(fault instanceof DatabaseFault known ? known.getMessage() : unexpected(fault));
        return Commands.FAULTY;
    }

    private static String unexpected(Exception fault) {
        return Commands.WORDS.say("command.failed", fault.toString());
    }
}
