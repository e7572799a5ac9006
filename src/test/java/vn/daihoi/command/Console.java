package vn.daihoi.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command printed and how it ended.
record Console(int exit, String out, String err) {

    static Console after(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = Commands.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Console(line.execute(arguments), out.toString(), err.toString());
    }
}
