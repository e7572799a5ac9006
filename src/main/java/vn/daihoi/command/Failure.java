package vn.daihoi.command;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.daihoi.database.DatabaseFault;

/// A command that could not do its work says why, without a stack trace.
final class Failure implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        line.getErr().println(words(fault));
        return Commands.FAULTY;
    }

    private static String words(Exception fault) {
        return switch (fault) {
            case DatabaseFault known -> String.valueOf(known.getMessage());
            case NoSuchFileException missing -> Commands.WORDS.say("command.no-file", name(missing));
            case FileSystemException refused -> Commands.WORDS.say("command.file-refused", name(refused));
            default -> Commands.WORDS.say("command.failed", fault.toString());
        };
    }

    private static String name(FileSystemException fault) {
        return String.valueOf(fault.getFile());
    }
}
