package vn.daihoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Processor time a process and its children have used, from `/proc`.
///
/// @param program seconds of the server's JVM
/// @param postgres seconds of PostgreSQL with all its processes, ended ones included
record Cpu(double program, double postgres) {
    /// USER_HZ of Linux on every platform it runs on today.
    private static final double TICKS_PER_SECOND = 100;

    static Cpu of(long programPid, long postgresPid) throws IOException {
        long postgres = ticks(stat(postgresPid), true);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                postgres += ticksOfChild(process, postgresPid);
            }
        }
        return new Cpu(ticks(stat(programPid), false) / TICKS_PER_SECOND, postgres / TICKS_PER_SECOND);
    }

    Cpu plus(Cpu more) {
        return new Cpu(program + more.program, postgres + more.postgres);
    }

    Cpu minus(Cpu before) {
        return new Cpu(program - before.program, postgres - before.postgres);
    }

    private static long ticksOfChild(Path process, long parent) {
        try {
            var stat = stat(Long.parseLong(process.getFileName().toString()));
            return Long.parseLong(stat[1]) == parent ? ticks(stat, false) : 0;
        } catch (IOException e) {
            return 0; // ended meanwhile
        }
    }

    private static long ticks(String[] stat, boolean withEndedChildren) {
        var from = 11;
        var to = withEndedChildren ? 15 : 13;
        return Arrays.stream(stat, from, to).mapToLong(Long::parseLong).sum();
    }

    /// The fields after the name, which may contain blanks: state, parent, …, utime (11), stime, cutime, cstime.
    private static String[] stat(long pid) throws IOException {
        var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }
}
