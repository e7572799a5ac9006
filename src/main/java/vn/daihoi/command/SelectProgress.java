package vn.daihoi.command;

import java.io.PrintWriter;
import vn.daihoi.selection.lot.Progress;

/// Tells on the console how far a long choice has come, once a second and only if it takes longer than that.
final class SelectProgress implements Progress {
    private static final long SECOND = 1_000_000_000;

    private final PrintWriter err;
    private long next = System.nanoTime() + 2 * SECOND;

    SelectProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(Stage stage, double share) {
        if (System.nanoTime() > next) {
            next = System.nanoTime() + SECOND;
            var percent = String.valueOf(Math.round(100 * share));
            err.println(Commands.WORDS.say("command.select.progress." + stage.name(), percent));
            err.flush();
        }
    }
}
