package vn.daihoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The tables of `docs/BENCHMARKS.md`, with the distance to each target, whatever it is.
final class Report {
    private static final double MOST_TIMES = 3;
    private static final double MOST_MILLIS = 100;
    private static final long MOST_HEAP = 512;

    private final StringBuilder text = new StringBuilder();

    static String of(List<Benchmark.Size> sizes) throws IOException {
        var report = new Report();
        report.head();
        sizes.forEach(report::size);
        report.targets(sizes);
        return report.text.toString();
    }

    private void head() throws IOException {
        text.append("""
            # Benchmark

            `./mvnw -Pbench` starts the program in a JVM of its own (`-Xms512m -Xmx512m`) over embedded PostgreSQL in a temporary
            folder, loads the tree through the real tables (five duties a unit, three quarters done), signs in 50 people and
            lets them work over loopback. Client, program and database share the processors. First each kind of request
            alone, 50 people without a pause (25 for submissions, which only officers make), province and country turn by
            turn, because the machine is now faster, now slower; then all kinds at once, with thought between two requests:
            people in a hurry, and an office at work. A submission is four requests: open the dossier, save its cover with a
            40 kB scan and lay it before the head, look, send it up. Written by the benchmark itself; do not edit.

            """);
        line(
                "Machine: %d processors, %d GB of memory, Java %s.",
                Runtime.getRuntime().availableProcessors(),
                memory(),
                Runtime.version().feature());
        line("");
    }

    private static long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                        .filter(line -> line.startsWith("MemTotal"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024
                / 1024;
    }

    private void size(Benchmark.Size size) {
        line("## %s: %,d units", size.name(), size.units());
        line("");
        line("| 50 people without a pause | requests/s | p50 ms | p99 ms | max ms | program CPU ms | PostgreSQL CPU"
                + " ms |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        size.alone()
                .forEach((phase, it) -> line(
                        "| %s | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f |",
                        phase.label,
                        it.perSecond(),
                        it.latencies().summary().p50(),
                        it.latencies().summary().p99(),
                        it.latencies().summary().max(),
                        it.programCpu(),
                        it.postgresCpu()));
        line("");
        size.pace().forEach((pace, work) -> {
            line("| %s | requests | p50 ms | p99 ms | max ms |", pace.label);
            line("|---|---:|---:|---:|---:|");
            for (var phase : Phase.values()) {
                var it = work.get(phase.ordinal());
                line("| %s | %d | %.1f | %.1f | %.1f |", phase.label, it.requests(), it.p50(), it.p99(), it.max());
            }
            line("");
        });
        line(
                "Start-up %.1f s (with a migrated database), heap after a collection %d MB, resident %d MB.",
                size.startUp().toMillis() / 1000.0, size.heapMegabytes(), size.rssMegabytes());
        line("");
    }

    private void targets(List<Benchmark.Size> sizes) {
        line("## Distance to the targets");
        line("");
        line("| target | reached | |");
        line("|---|---:|---|");
        var small = sizes.getFirst().alone().get(Phase.BOARD);
        var large = sizes.getLast().alone().get(Phase.BOARD);
        var times = cpu(large) / cpu(small);
        line(
                "| the board of the country costs at most 3 × that of a province (CPU of program and database) | %.2f"
                        + " × | %s |",
                times, verdict(times, MOST_TIMES, "×"));
        for (var size : sizes) {
            for (var phase : Phase.values()) {
                p99(
                        "without a pause",
                        size,
                        phase,
                        size.alone().get(phase).latencies().summary());
            }
            size.pace().forEach((pace, work) -> {
                for (var phase : Phase.values()) {
                    p99(pace.label, size, phase, work.get(phase.ordinal()));
                }
            });
            line(
                    "| heap at most 512 MB, %s | %d MB | %s |",
                    size.name(), size.heapMegabytes(), verdict(size.heapMegabytes(), MOST_HEAP, "MB"));
        }
    }

    private void p99(String how, Benchmark.Size size, Phase phase, Latencies.Summary summary) {
        line(
                "| p99 below 100 ms, %s, %s, %s | %.1f ms | %s |",
                size.name(), how, phase.label, summary.p99(), verdict(summary.p99(), MOST_MILLIS, "ms"));
    }

    private static double cpu(Phase.Outcome outcome) {
        return outcome.programCpu() + outcome.postgresCpu();
    }

    private static String verdict(double reached, double most, String unit) {
        return reached <= most ? "reached" : String.format(Locale.ROOT, "missed by %.1f %s", reached - most, unit);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
