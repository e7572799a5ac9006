package vn.daihoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs the real program over one province and over the whole country and writes what it costs.
///
/// Arguments: the file to write the tables to; then, if wanted, a folder in which to keep the loaded data for the next
/// run. Loopback only, some minutes, 50 people.
public final class Benchmark {
    private static final int PEOPLE = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final int ROUNDS = 4;
    private static final Duration OFFICE = Duration.ofSeconds(20);

    private Benchmark() {}

    /// What one size came to.
    ///
    /// @param pace by how people work, what each kind of request took
    record Size(
            String name,
            int units,
            Map<Phase, Phase.Outcome> alone,
            Map<Pace, List<Latencies.Summary>> pace,
            Duration startUp,
            long heapMegabytes,
            long rssMegabytes) {}

    public static void main(String[] args) throws Exception {
        var kept = args.length > 1 ? Path.of(args[1]) : null;
        try (var province = Site.open(Tree.socTrang(), kept, PEOPLE);
                var country = Site.open(Tree.country(), kept, PEOPLE)) {
            var report = Report.of(measure(List.of(province, country)));
            System.out.println(report);
            var file = Path.of(args[0]).toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, report);
        }
    }

    /// A small machine is now faster, now slower: both are measured turn by turn, so that it counts for both alike.
    private static List<Size> measure(List<Site> sites) throws IOException, InterruptedException {
        var alone = new HashMap<Site, Map<Phase, Phase.Outcome>>();
        sites.forEach(site -> alone.put(site, new EnumMap<>(Phase.class)));
        for (var phase : Phase.values()) {
            for (var site : sites) {
                phase.run(site, WARM_UP);
            }
        }
        for (var phase : Phase.values()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var site : sites) {
                    alone.get(site).merge(phase, phase.run(site, ROUND), Phase.Outcome::plus);
                }
            }
            sites.forEach(site -> say(site.tree().name(), phase, alone.get(site).get(phase)));
        }
        var sizes = new ArrayList<Size>();
        for (var site : sites) {
            sizes.add(size(site, alone.get(site)));
        }
        return sizes;
    }

    private static Size size(Site site, Map<Phase, Phase.Outcome> alone) throws IOException, InterruptedException {
        var pace = new EnumMap<Pace, List<Latencies.Summary>>(Pace.class);
        for (var one : Pace.values()) {
            pace.put(one, one.work(site, OFFICE));
        }
        return new Size(
                site.tree().name(),
                site.tree().rows().size(),
                alone,
                pace,
                site.program().startUp(),
                Memory.heapAfterCollection(site.program().pid()),
                Memory.resident(site.program().pid()));
    }

    private static void say(String tree, Phase phase, Phase.Outcome outcome) {
        System.out.printf(
                "%s: %s: %.0f/s, p50 %.0f ms, p99 %.0f ms, CPU %.1f + %.1f ms%n",
                tree,
                phase.label,
                outcome.perSecond(),
                outcome.latencies().summary().p50(),
                outcome.latencies().summary().p99(),
                outcome.programCpu(),
                outcome.postgresCpu());
    }
}
