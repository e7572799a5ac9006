package vn.daihoi.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import vn.daihoi.selection.csv.BadInput;
import vn.daihoi.selection.csv.InputFault;
import vn.daihoi.selection.seats.Obstacle;
import vn.daihoi.shared.ConsoleWords;

/// Says what is wrong with input files: one fault a line, its file and line first, as editors understand it.
record InputWords(PrintWriter err) {
    private static final ConsoleWords WORDS = ConsoleWords.of("selection");

    int tell(BadInput bad) {
        bad.faults().forEach(this::tell);
        return Commands.FAULTY;
    }

    void tell(InputFault fault) {
        err.println(fault.place() + ": " + say(fault.code(), fault.values()));
    }

    int tell(Path file, List<Obstacle> obstacles) {
        obstacles.forEach(it -> err.println(file + ": " + say(it.code(), it.values())));
        return Commands.FAULTY;
    }

    /// Numbers as they are typed, without separators of thousands.
    static String say(String code, List<Object> values) {
        return WORDS.say(code, values.stream().map(String::valueOf).toArray());
    }
}
